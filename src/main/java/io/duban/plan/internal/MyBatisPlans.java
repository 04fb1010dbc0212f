package io.duban.plan.internal;

import io.duban.database.KeptSettings;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.ChangedThings;
import io.duban.shared.Missing;
import io.duban.shared.PageKey;
import io.duban.shared.Slice;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import io.duban.shared.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlans implements Plans, PlanDirectory {

    private final PlanMapper plans;
    private final ItemReader items;
    private final IndicatorReader indicators;
    private final ChangedThings changed;
    private final KeptSettings<PlanId, ReportingCalendar> calendars;

    MyBatisPlans(PlanMapper plans, ItemReader items, IndicatorReader indicators, ChangedThings changed) {
        this.plans = plans;
        this.items = items;
        this.indicators = indicators;
        this.changed = changed;
        this.calendars =
                new KeptSettings<>(plan -> orMissing(plans.calendar(plan), plan).calendar());
    }

    @Override
    public Plan get(PlanId id) {
        return orMissing(plans.byId(id), id).plan();
    }

    @Override
    public Plan forChange(PlanId id) {
        return orMissing(plans.byIdForUpdate(id), id).plan();
    }

    @Override
    public List<PlanItem> items(PlanId plan) {
        return items.ofPlan(plan);
    }

    @Override
    public PlanItem item(PlanItemId id) {
        return items.get(id);
    }

    @Override
    public Map<PlanItemId, List<Indicator>> indicators(Collection<PlanItemId> ids) {
        return indicators.ofItems(ids);
    }

    @Override
    public ReportingCalendar calendar(PlanId plan) {
        return calendars.get(plan);
    }

    @Override
    public void add(Plan plan, ReportingCalendar calendar) {
        plans.insert(plan);
        plans.insertCalendar(CalendarRow.of(plan.id(), calendar));
    }

    @Override
    public void save(Plan plan) {
        if (plans.update(plan) == 0) {
            throw new StaleAggregate(plan.id());
        }
    }

    @Override
    public void setCalendar(PlanId plan, ReportingCalendar calendar) {
        calendars.changed();
        if (plans.updateCalendar(CalendarRow.of(plan, calendar)) == 0) {
            throw new Missing(plan);
        }
    }

    @Override
    public Slice<Listed> page(Visibility reader, @Nullable Instant changedSince, @Nullable String after, int size) {
        PlanId from = PageKey.read(after, 1, parts -> new PlanId(PageKey.id(parts[0])));
        Set<UUID> among = changedSince == null ? null : changed.since(changedSince, Subject.Kind.PLAN);
        return Slice.of(
                plans.page(reader, among, from, size + 1), size, row -> row.id().toString());
    }

    @Override
    public Plan readable(PlanId id, Visibility reader) {
        if (!isReadable(id, reader)) {
            throw new Missing(id);
        }
        return get(id);
    }

    @Override
    public boolean isReadable(PlanId id, Visibility reader) {
        return plans.isReadable(id, reader);
    }

    private static <T> T orMissing(@Nullable T found, PlanId id) {
        if (found == null) {
            throw new Missing(id);
        }
        return found;
    }
}
