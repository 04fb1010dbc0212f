package io.duban.worklist.web;

import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.worklist.DeskFilter;
import org.jspecify.annotations.Nullable;

/** What the address of the desk says: which list, which of its items, in which order. */
record DeskForm(
        @Nullable Tab tab,
        @Nullable StepKey step,
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable LightColor light,
        @Nullable Boolean overdue,
        @Nullable String q,
        DeskFilter.@Nullable Sort sort) {

    /**
     * What waits for me, all that is open in the units I head, what waits with others, what waits for nobody, what I
     * did.
     */
    enum Tab {
        MINE,
        UNIT,
        OTHERS,
        NOBODY,
        DONE
    }

    Tab shown() {
        return tab == null ? Tab.MINE : tab;
    }

    DeskFilter filter() {
        return new DeskQuery(step, plan, unit, light, overdue, q, sort).filter();
    }

    /** For the template: whether anything is left out. */
    public boolean narrows() {
        return filter().narrows();
    }

    public String list() {
        return shown().name();
    }
}
