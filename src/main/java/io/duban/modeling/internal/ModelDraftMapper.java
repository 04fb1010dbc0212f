package io.duban.modeling.internal;

import io.duban.modeling.DraftText;
import io.duban.modeling.ModelDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelRelease;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ModelDraftMapper {

    @Nullable
    ModelDraft byId(@Param("id") ModelDraftId id);

    List<ModelDraft> open();

    List<DraftText> texts(@Param("id") ModelDraftId id);

    @Nullable
    Content content(@Param("id") ModelDraftId id, @Param("revision") int revision);

    void insert(ModelDraft draft);

    int update(ModelDraft draft);

    void insertText(@Param("id") ModelDraftId id, @Param("text") DraftText text, @Param("content") byte[] content);

    void seen(@Param("id") ModelDraftId id, @Param("person") PersonId person, @Param("at") Instant at);

    List<PersonId> readers(@Param("id") ModelDraftId id, @Param("since") Instant since);

    void insertRelease(ModelRelease release);

    List<ModelRelease> releases(@Param("model") String model);

    /** A method that returned an array would be taken for one of many rows. */
    final class Content {

        private final byte[] content;

        Content(byte[] content) {
            this.content = content;
        }

        byte[] bytes() {
            return content;
        }
    }
}
