package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Duties in the database. */
@Mapper
interface DutyMapper {

    /** Both together are never nothing. */
    void put(@Param("done") Collection<String> done, @Param("at") Instant at, @Param("opened") Collection<Duty> opened);

    void move(Duty duty);

    void drop(@Param("id") String id, @Param("at") Instant at);

    void takeBack(@Param("id") String id, @Param("at") Instant at);

    int noteLate(@Param("id") String id, @Param("at") Instant at);

    void postpone(@Param("id") String id, @Param("day") LocalDate day, @Param("today") LocalDate today);

    void dueOn(@Param("id") String id, @Param("day") LocalDate day);

    Optional<Duty> find(@Param("id") String id);

    List<Duty> ofTask(@Param("task") TaskId task);

    int open(@Param("plan") @Nullable PlanId plan, @Param("spared") Set<PlanId> spared);

    List<Duty> openDueBy(@Param("day") LocalDate day, @Param("after") @Nullable Duty after, @Param("size") int size);
}
