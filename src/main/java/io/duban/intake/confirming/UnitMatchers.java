package io.duban.intake.confirming;

import io.duban.organization.FormerNames;
import io.duban.organization.Units;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;

/** Makes a {@link UnitMatcher} of the open units, by the names they have and had. */
@Component
class UnitMatchers {

    private final Units units;
    private final FormerNames former;

    UnitMatchers(Units units, FormerNames former) {
        this.units = units;
        this.former = former;
    }

    /** Where several units could be meant, those beside this office come first. */
    UnitMatcher beside(UnitId office) {
        return new UnitMatcher(units.all(), former.all(), office);
    }
}
