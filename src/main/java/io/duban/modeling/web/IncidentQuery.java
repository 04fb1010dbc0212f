package io.duban.modeling.web;

import io.duban.modeling.IncidentFilter;
import org.jspecify.annotations.Nullable;

/** Which incidents a list is to show. */
record IncidentQuery(
        @Nullable String model,
        @Nullable Integer number,
        @Nullable String element) {

    IncidentFilter filter() {
        return new IncidentFilter(model, number, element);
    }
}
