package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.task.LookBack;
import io.duban.task.LookBackTerm;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Look-backs in the database. */
@Mapper
interface LookBackMapper {

    void insert(LookBack planned);

    int update(LookBack after);

    List<LookBackRow> ofTask(@Param("task") TaskId task);

    Optional<TermRow> term(@Param("plan") PlanId plan);

    void putTerm(@Param("plan") PlanId plan, @Param("term") LookBackTerm term);
}
