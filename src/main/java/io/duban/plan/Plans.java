package io.duban.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All plans. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Plans {

    Plan get(PlanId id);

    /** Like {@link #get}, and nobody else changes the plan or its items before this transaction ends. */
    Plan forChange(PlanId id);

    /** In the order of the document. */
    List<PlanItem> items(PlanId plan);

    PlanItem item(PlanItemId id);

    /** The indicators of these items, in the order of the plan; two statements, however many. */
    Map<PlanItemId, List<Indicator>> indicators(Collection<PlanItemId> items);

    ReportingCalendar calendar(PlanId plan);

    void add(Plan plan, ReportingCalendar calendar);

    /** Throws {@link io.duban.shared.StaleAggregate} when the plan changed since it was read. */
    void save(Plan plan);

    void setCalendar(PlanId plan, ReportingCalendar calendar);
}
