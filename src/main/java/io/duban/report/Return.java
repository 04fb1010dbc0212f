package io.duban.report;

import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import java.util.Set;

/** To whom a report goes back, and why. The units are named when it goes back to UNITS, else there are none. */
public record Return(ReturnTo to, Set<UnitId> units, String reason) {

    public Return {
        units = Set.copyOf(units);
    }

    void mustBeReasoned() {
        if (RequiredText.isMissing(reason)) {
            throw new ReportRefusal.ReasonMissing();
        }
        if (to == ReturnTo.UNITS && units.isEmpty()) {
            throw new ReportRefusal.UnitsMissing();
        }
    }
}
