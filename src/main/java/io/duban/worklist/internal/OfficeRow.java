package io.duban.worklist.internal;

import io.duban.shared.UnitId;

/** Whose matter an open step is, and whether that is a unit that broke a task down. */
record OfficeRow(UnitId unit, boolean above) {}
