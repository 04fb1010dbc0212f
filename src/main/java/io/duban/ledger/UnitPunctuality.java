package io.duban.ledger;

import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owed and how it did: done by the due day, done late, open and late; {@code open} is what is not due yet,
 * also when it was done ahead of its day, has no due day, or its task is suspended. What is no longer asked for is left
 * out.
 */
public record UnitPunctuality(UnitId unitId, String name, int inTime, int doneLate, int open, int openLate) {

    /** Of everything that was due, the share done by its day, 0 to 100; null when nothing was due yet. */
    public @Nullable Integer percentInTime() {
        int due = inTime + doneLate + openLate;
        return due == 0 ? null : Integer.valueOf(inTime * 100 / due);
    }
}
