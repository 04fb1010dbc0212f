package io.duban.plan.internal;

import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory.Listed;
import io.duban.plan.PlanId;
import io.duban.shared.Visibility;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PlanMapper {

    @Nullable
    PlanRow byId(PlanId id);

    @Nullable
    PlanRow byIdForUpdate(PlanId id);

    void insert(Plan plan);

    int update(Plan plan);

    @Nullable
    CalendarRow calendar(PlanId plan);

    void insertCalendar(CalendarRow row);

    int updateCalendar(CalendarRow row);

    List<Listed> page(Visibility reader, @Nullable Set<UUID> among, @Nullable PlanId after, int limit);

    boolean isReadable(PlanId id, Visibility reader);
}
