package io.duban.modeling.trying;

import io.duban.shared.UnitId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a made-up matter.
 *
 * @param number of one with a part in it, from 1, which is the lead; 0 for the others
 * @param unit a real one, which the model names by itself; else null
 */
public record TrialUnit(UnitRole kind, int number, @Nullable UnitId unit) implements Comparable<TrialUnit> {

    private static final Comparator<TrialUnit> ORDER = Comparator.comparing(TrialUnit::kind)
            .thenComparing(TrialUnit::number)
            .thenComparing(one -> String.valueOf(one.unit()));

    /** What the unit is to the matter. */
    public enum UnitRole {
        OFFICE,
        ABOVE,
        LEAD,
        UNIT,
        NAMED
    }

    /** One that is what it is to the matter. */
    public static TrialUnit of(UnitRole kind, int number) {
        return new TrialUnit(kind, number, null);
    }

    /** One that the model names by itself. */
    public static TrialUnit named(UnitId unit) {
        return new TrialUnit(UnitRole.NAMED, 0, unit);
    }

    @Override
    public int compareTo(TrialUnit other) {
        return ORDER.compare(this, other);
    }
}
