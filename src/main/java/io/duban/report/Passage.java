package io.duban.report;

import io.duban.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * The text of one field of a document.
 *
 * @param of which one where the field is there several times: the indicator or a milestone's title, else empty
 * @param indicator of a value
 */
public record Passage(
        DocumentField field, String of, @Nullable IndicatorId indicator, String text) {

    static Passage of(DocumentField field, String text) {
        return new Passage(field, "", null, text);
    }

    boolean isWritten() {
        return !text.isBlank();
    }

    /** Whether both stand at the same place of their documents. */
    boolean meets(Passage other) {
        return field == other.field && of.equals(other.of);
    }
}
