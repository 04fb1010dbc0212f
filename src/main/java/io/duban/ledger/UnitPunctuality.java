package io.duban.ledger;

import io.duban.shared.UnitId;

/** What a unit owed and how it did: done in time, done late, open and not yet due, open and late. */
public record UnitPunctuality(UnitId unitId, String name, int inTime, int doneLate, int open, int openLate) {

    /** Of everything done, the share in time, 0 to 100; 100 when nothing was due yet. */
    public int percentInTime() {
        int done = inTime + doneLate;
        return done == 0 ? 100 : Math.round(inTime * 100f / done);
    }
}
