package io.duban.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of drafts, as they are written; reading is with {@link Plans}. */
public interface PlanItems {

    /** An item with its clause and its indicators, written as one. */
    record Entry(PlanItem item, @Nullable ClauseId clause, List<Indicator> indicators) {

        public Entry {
            indicators = List.copyOf(indicators);
        }
    }

    void add(List<Entry> entries);

    /** Takes the place of the items as read; throws {@link io.duban.shared.StaleAggregate} when one changed since. */
    void change(List<Entry> entries);

    /** Throws {@link io.duban.shared.StaleAggregate} when one changed since it was read. */
    void remove(List<PlanItem> items);
}
