package io.duban.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a rectification plan: what is to be done, by whom, until when.
 *
 * @param until null where it was not said, which is refused
 */
public record RectificationMeasure(
        String what, String responsible, @Nullable LocalDate until) {

    public boolean isBlank() {
        return what.isBlank() && responsible.isBlank() && until == null;
    }
}
