package io.duban.reading.units;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.UnitNames;

/**
 * A unit as one statement names it.
 *
 * @param name as it was taken, noise removed
 * @param raw as printed
 * @param sure from 0 to 1
 * @param inferred whether the role or the name follows from something other than these words
 */
public record Party(String name, String raw, Role role, Range range, double sure, boolean inferred) {

    Party as(Role other) {
        return other == role ? this : new Party(name, raw, other, range, sure, true);
    }

    Party called(String other) {
        return new Party(other, raw, role, range, Math.min(sure, 0.8), true);
    }

    /** Whether it is a group of units, such as 各市人民政府. */
    public boolean isCollective() {
        return UnitNames.isCollective(name);
    }
}
