package io.duban.plan.internal;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItemId;
import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;

record UnitRow(PlanItemId itemId, UnitId unitId, Responsibility role, int position, boolean inferred) {

    ItemUnit unit() {
        return new ItemUnit(unitId, role, inferred);
    }
}
