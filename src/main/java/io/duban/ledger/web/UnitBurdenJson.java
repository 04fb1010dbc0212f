package io.duban.ledger.web;

import io.duban.ledger.UnitBurden;
import io.duban.shared.UnitId;

/** How much a unit was asked for in a month, by kind, and how much of all is not done yet. */
record UnitBurdenJson(UnitId unitId, String name, int reporting, int supervision, int other, int total, int undone) {

    static UnitBurdenJson of(UnitBurden given) {
        return new UnitBurdenJson(
                given.unitId(),
                given.name(),
                given.reporting(),
                given.supervision(),
                given.other(),
                given.total(),
                given.undone());
    }
}
