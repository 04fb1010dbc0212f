package io.duban.ledger.web;

import io.duban.ledger.UnitPunctuality;
import io.duban.shared.UnitId;

/** What a unit did and owes, in time and late. */
record PunctualityJson(UnitId unitId, String name, int inTime, int doneLate, int open, int openLate) {

    static PunctualityJson of(UnitPunctuality given) {
        return new PunctualityJson(
                given.unitId(), given.name(), given.inTime(), given.doneLate(), given.open(), given.openLate());
    }
}
