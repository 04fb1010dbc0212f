package io.duban.supervision.internal;

import io.duban.supervision.RectificationMeasure;
import java.time.LocalDate;
import java.util.UUID;

record MeasureRow(UUID step, String what, String responsible, LocalDate until) {

    RectificationMeasure measure() {
        return new RectificationMeasure(what, responsible, until);
    }
}
