package io.duban.worklist.internal;

import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What was done, and what waits because of it. */
@Mapper
interface DoneStepMapper {

    @Nullable
    DoneStep handedIn(@Param("id") String id);

    List<OpenItem> waitingFor(@Param("id") String id);

    List<DoneStep> before(@Param("item") OpenItem item, @Param("process") String process);

    boolean isActedOn(@Param("id") String id);
}
