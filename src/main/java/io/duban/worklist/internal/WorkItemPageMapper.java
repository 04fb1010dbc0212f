package io.duban.worklist.internal;

import io.duban.worklist.WorkItem;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** All open steps, page by page. */
@Mapper
interface WorkItemPageMapper {

    List<WorkItem> page(@Param("after") @Nullable String after, @Param("size") int size);
}
