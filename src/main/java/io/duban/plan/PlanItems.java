package io.duban.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items as they are written, of drafts and below other items; reading is with {@link Plans}. */
public interface PlanItems {

    /** An item with its clause and its indicators, written as one. */
    record Entry(PlanItem item, @Nullable ClauseId clause, List<Indicator> indicators) {

        public Entry {
            indicators = List.copyOf(indicators);
        }
    }

    /** What the items of a plan have, those below other items included. */
    record Taken(Set<String> numbers, int lastPosition) {

        public Taken {
            numbers = Set.copyOf(numbers);
        }
    }

    Taken taken(PlanId plan);

    void add(List<Entry> entries);

    /** As items below that one, which the plan does not state itself. */
    void addBelow(PlanItemId parent, List<Entry> entries);

    /** Takes the place of the items as read; throws {@link io.duban.shared.StaleAggregate} when one changed since. */
    void change(List<Entry> entries);

    /** Throws {@link io.duban.shared.StaleAggregate} when one changed since it was read. */
    void remove(List<PlanItem> items);
}
