package io.duban.work;

import io.duban.shared.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose roles do a step.
 *
 * @param word what the unit is to the matter, in the model's word: {@code lead}, {@code unit}, {@code office} …, or
 *     {@link #NAMED}
 * @param unit the one that is named by itself, whatever it is to the matter; else null
 */
public record Whose(String word, @Nullable UnitId unit) {

    /** The word for a unit that is named by itself. */
    public static final String NAMED = "named";

    /** Stands before its id in models, since its name may change. */
    private static final String BEFORE_ID = NAMED + "/";

    private static final String ABOVE = "above";

    /**
     * As a model says it.
     *
     * @throws IllegalArgumentException when the id of a unit is none
     */
    public static Whose of(String written) {
        return isNamed(written)
                ? new Whose(NAMED, UnitId.of(written.substring(BEFORE_ID.length())))
                : new Whose(written, null);
    }

    public static Whose named(UnitId unit) {
        return new Whose(NAMED, unit);
    }

    /** Whether a model means a unit by itself, be its id right or wrong. */
    public static boolean isNamed(String written) {
        return written.startsWith(BEFORE_ID);
    }

    /** The unit that a model names; empty when what stands for its id is none. */
    public static Optional<UnitId> unitNamed(String written) {
        try {
            return Optional.ofNullable(of(written).unit());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As it stands in models. */
    public String written() {
        return unit == null ? word : BEFORE_ID + unit;
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    /** Whether such a unit may have no part in what the step is about. */
    public boolean maybeWithoutPart() {
        return unit != null || is(ABOVE);
    }
}
