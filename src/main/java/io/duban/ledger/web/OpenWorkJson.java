package io.duban.ledger.web;

import io.duban.ledger.OpenWork;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;

/** How much of a plan waits in a unit: open steps, those past their day, and those of suspended tasks. */
record OpenWorkJson(PlanId plan, String planTitle, UnitId unit, String unitName, int open, int overdue, int held) {

    static OpenWorkJson of(OpenWork given) {
        return new OpenWorkJson(
                given.plan(),
                given.planTitle(),
                given.unit(),
                given.unitName(),
                given.open(),
                given.overdue(),
                given.held());
    }
}
