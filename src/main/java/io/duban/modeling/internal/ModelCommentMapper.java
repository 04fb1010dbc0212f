package io.duban.modeling.internal;

import io.duban.modeling.ModelComment;
import io.duban.modeling.ModelComments;
import io.duban.modeling.ModelDraftId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Comments on drafts in the database. */
@Mapper
interface ModelCommentMapper {

    /** How many of a draft are open. */
    record Open(ModelDraftId draft, int number) {}

    List<ModelComment> ofDraft(@Param("draft") ModelDraftId draft);

    List<Open> open(@Param("drafts") Collection<ModelDraftId> drafts);

    int last(@Param("draft") ModelDraftId draft);

    void insert(@Param("written") ModelComments.Written written, @Param("number") int number);

    int settle(
            @Param("draft") ModelDraftId draft,
            @Param("number") int number,
            @Param("by") PersonId by,
            @Param("at") Instant at);
}
