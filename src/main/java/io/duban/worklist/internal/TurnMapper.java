package io.duban.worklist.internal;

import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** A step that is over, and the one that follows it, in the database. */
@Mapper
interface TurnMapper {

    int copyToDone(WorkItems.Done done);

    /** The item comes in the place of one that nobody else has to do with; none if somebody has. */
    int takeOver(@Param("done") String done, @Param("item") WorkItem item);

    int deleteDone(@Param("id") String id);
}
