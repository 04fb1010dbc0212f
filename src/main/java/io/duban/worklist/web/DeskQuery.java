package io.duban.worklist.web;

import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.worklist.DeskFilter;
import org.jspecify.annotations.Nullable;

/** What a program may ask of a list of the desk; each list has an address of its own. */
record DeskQuery(
        @Nullable StepKey step,
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable LightColor light,
        @Nullable Boolean overdue,
        @Nullable String q,
        DeskFilter.@Nullable Sort sort) {

    DeskFilter filter() {
        return new DeskFilter(
                step, plan, unit, light, Boolean.TRUE.equals(overdue), q, sort == null ? DeskFilter.Sort.DUE : sort);
    }
}
