package io.duban.organization.web;

import io.duban.organization.WaitingWork;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What waits in a unit for a role at a step. */
record WaitingJson(
        UnitId unit,
        String unitName,
        Role role,
        StepKey step,
        int count,
        @Nullable LocalDate oldestDue) {

    static WaitingJson of(WaitingWork.Waiting given) {
        return new WaitingJson(
                given.unit(), given.unitName(), given.role(), given.step(), given.count(), given.oldestDue());
    }
}
