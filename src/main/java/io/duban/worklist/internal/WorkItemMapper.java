package io.duban.worklist.internal;

import io.duban.database.RowWithLines;
import io.duban.organization.Involvement;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.worklist.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The open and the closed steps in the database. */
@Mapper
interface WorkItemMapper {

    void insert(@Param("items") Collection<WorkItem> items);

    void move(WorkItem item);

    void due(WorkItem item);

    void assign(
            @Param("id") String id,
            @Param("assignee") @Nullable PersonId assignee,
            @Param("from") @Nullable PersonId from);

    int takeBack(@Param("id") String id);

    void delete(@Param("id") String id);

    List<WorkItem> open(
            @Param("step") StepKey step,
            @Param("subject") UUID subject,
            @Param("aboutUnit") @Nullable UnitId aboutUnit);

    List<RowWithLines<OpenItem, Involvement>> waiting(
            @Param("block") Block block, @Param("subject") UUID subject, @Param("matter") UUID matter);

    List<OpenItem> ofSubject(UUID subject);

    @Nullable
    OfficeRow office(@Param("id") String id);

    @Nullable
    OpenItem find(@Param("id") String id);

    List<String> ids(@Param("after") @Nullable String after, @Param("size") int size);

    List<String> known(@Param("ids") Collection<String> ids);
}
