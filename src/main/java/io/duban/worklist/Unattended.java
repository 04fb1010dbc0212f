package io.duban.worklist;

import io.duban.organization.WaitingWork;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for nobody in the plans that an office runs (无人可办), for its staff and head. */
@Component
public class Unattended {

    private final WaitingWork waiting;

    Unattended(WaitingWork waiting) {
        this.waiting = waiting;
    }

    /** Empty for everybody else. */
    @Transactional(readOnly = true)
    public List<WaitingWork.Waiting> seenBy(Actor.Person who) {
        Set<UnitId> offices = who.unitsWith(Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return offices.isEmpty() ? List.of() : waiting.forNobody(offices);
    }
}
