package io.duban.task;

import io.duban.database.KeptForGood;
import io.duban.plan.Indicator;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a task asks for. A task of which nothing was adjusted costs no statement more than the plan's item. */
@Component
public class Demands {

    private final Plans plans;
    private final ChangeRequests changes;
    private final KeptForGood<PlanItemId, List<Indicator>> issued;

    Demands(Plans plans, ChangeRequests changes) {
        this.plans = plans;
        this.changes = changes;
        this.issued = new KeptForGood<>(item -> plans.indicators(List.of(item)).getOrDefault(item, List.of()));
    }

    public Demand of(Task task) {
        return of(task, null);
    }

    /** As it was known then; null: as it is now. */
    public Demand of(Task task, @Nullable Instant at) {
        PlanItemId item = task.head().planItemId();
        Demand demand = Demand.issued(plans.item(item), issued(item));
        for (ChangeRequest granted : granted(task, at)) {
            demand = demand.after(granted);
        }
        return demand;
    }

    /** What its indicators are to reach, in the order of the plan, as it was known then; null: as it is now. */
    public List<Indicator> indicators(Task task, @Nullable Instant at) {
        List<Indicator> indicators = issued(task.head().planItemId());
        for (ChangeRequest granted : granted(task, at)) {
            indicators = Demand.aiming(indicators, granted.wanted());
        }
        return indicators;
    }

    /** An item that was issued is written no more. */
    private List<Indicator> issued(PlanItemId item) {
        return issued.get(item);
    }

    /** In the order in which they were granted; of those granted at one moment, in that in which they were made. */
    private List<ChangeRequest> granted(Task task, @Nullable Instant until) {
        return !task.head().adjusted()
                ? List.of()
                : changes.ofTask(task.id()).stream()
                        .filter(request -> request.state() == ChangeState.GRANTED)
                        .filter(request -> until == null || !settledAt(request).isAfter(until))
                        .sorted(Comparator.comparing(Demands::settledAt)
                                .thenComparing(request -> request.course().askedAt())
                                .thenComparing(request -> request.id().toString()))
                        .toList();
    }

    private static Instant settledAt(ChangeRequest request) {
        return Objects.requireNonNull(request.course().settledAt(), "what was granted is settled");
    }
}
