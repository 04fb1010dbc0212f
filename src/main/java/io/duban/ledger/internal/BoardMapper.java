package io.duban.ledger.internal;

import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardRows;
import io.duban.ledger.BoardTask;
import io.duban.ledger.OwedFilter;
import io.duban.ledger.OwedStep;
import io.duban.ledger.SectionCount;
import io.duban.ledger.TaskYearState;
import io.duban.ledger.UnitPunctuality;
import io.duban.plan.PlanId;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface BoardMapper {

    List<BoardTask> tasks(
            @Param("filter") BoardFilter filter,
            @Param("reader") Visibility reader,
            @Param("question") BoardRows.Question question,
            @Param("size") int size);

    List<SectionCount> sections(@Param("filter") BoardFilter filter, @Param("reader") Visibility reader);

    List<UnitPunctuality> punctuality(
            @Param("plan") @Nullable PlanId plan, @Param("reader") Visibility reader, @Param("today") LocalDate today);

    List<OwedStep> owed(
            @Param("question") BoardRows.Owed question,
            @Param("filter") OwedFilter filter,
            @Param("reader") Visibility reader,
            @Param("today") LocalDate today,
            @Param("size") int size);

    List<TaskYearState> years(@Param("tasks") Collection<TaskId> tasks);
}
