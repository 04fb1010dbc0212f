package io.duban.modeling;

import org.jspecify.annotations.Nullable;

/** Which incidents: of a model, of a version, at an element of it; null: whichever. */
public record IncidentFilter(
        @Nullable String model,
        @Nullable Integer number,
        @Nullable String element) {

    public static final IncidentFilter ALL = new IncidentFilter(null, null, null);

    public static IncidentFilter of(String model) {
        return new IncidentFilter(model, null, null);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean holds(String ofModel, int ofNumber, String atElement) {
        return (model == null || model.equals(ofModel))
                && (number == null || number == ofNumber)
                && (element == null || element.equals(atElement));
    }
}
