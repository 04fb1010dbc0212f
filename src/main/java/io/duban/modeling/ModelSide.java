package io.duban.modeling;

import io.duban.shared.OneText;
import org.jspecify.annotations.Nullable;

/**
 * One of two texts of a model that are held against each other.
 *
 * @param number of a released version; null where the last text of a draft is meant
 * @param draft null where a released version is meant
 */
public record ModelSide(@Nullable Integer number, @Nullable ModelDraftId draft) implements OneText {

    /** Refuses both at once, and neither. */
    public ModelSide {
        if ((number == null) == (draft == null)) {
            throw new IllegalArgumentException("either a version or a draft");
        }
    }

    /** From what an address says: a number, or the id of a draft. Refuses all else as an illegal argument. */
    public static ModelSide of(String text) {
        return text.matches("\\d{1,6}")
                ? new ModelSide(Integer.valueOf(text), null)
                : new ModelSide(null, ModelDraftId.of(text));
    }

    @Override
    public String toString() {
        return String.valueOf(number == null ? draft : number);
    }
}
