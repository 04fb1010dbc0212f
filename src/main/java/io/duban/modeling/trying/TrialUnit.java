package io.duban.modeling.trying;

/**
 * A unit of a made-up matter.
 *
 * @param number of one with a part in it, from 1, which is the lead; 0 for the others
 */
public record TrialUnit(UnitRole kind, int number) implements Comparable<TrialUnit> {

    /** What the unit is to the matter. */
    public enum UnitRole {
        OFFICE,
        ABOVE,
        LEAD,
        UNIT
    }

    @Override
    public int compareTo(TrialUnit other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? Integer.compare(number, other.number) : byKind;
    }
}
