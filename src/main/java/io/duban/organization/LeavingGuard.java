package io.duban.organization;

import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees to it that roles are not taken away without anybody knowing what then waits for nobody. */
@Component
class LeavingGuard {

    private final Staff staff;
    private final Units units;
    private final WaitingWork waiting;
    private final OrganizationJournal journal;

    LeavingGuard(Staff staff, Units units, WaitingWork waiting, OrganizationJournal journal) {
        this.staff = staff;
        this.units = units;
        this.waiting = waiting;
        this.journal = journal;
    }

    /**
     * Gives the roles to the successor, if one is named, and refuses when then something waits for nobody and the admin
     * has not confirmed as much. Two who empty a unit at the same moment come one after the other.
     */
    void handOver(Person leaving, Collection<Grant> roles, Handover handover, Actor.Person admin) {
        Set<Grant> line = roles.stream().filter(grant -> grant.role().isLine()).collect(toSet());
        units.lock(line.stream().map(Grant::unit).collect(toSet()));
        if (leaving.id().equals(handover.successor())) {
            throw new OrganizationRefusal.SuccessorOfOneself(leaving.name());
        }
        if (handover.successor() != null) {
            succeed(handover.successor(), line, admin);
        }
        List<WaitingWork.Waiting> left = waiting.without(leaving.id(), line);
        if (!handover.confirms(left)) {
            throw new OrganizationRefusal.LeavesWork(left);
        }
    }

    /**
     * Gives the successor, if one is named, the roles for which something waits in the unit, and refuses when then
     * something waits for nobody; without a successor, when anything waits at all; unless as much was confirmed.
     */
    void handOver(UnitId unit, Handover handover, Actor.Person admin) {
        List<WaitingWork.Waiting> open = waiting.of(unit);
        if (handover.successor() == null) {
            if (!handover.confirms(open)) {
                throw new OrganizationRefusal.UnitHasWork(open);
            }
            return;
        }
        Set<Grant> needed =
                open.stream().map(row -> Grant.own(unit, row.role())).collect(toSet());
        succeed(handover.successor(), needed, admin);
        List<WaitingWork.Waiting> left = waiting.forNobody(unit);
        if (!handover.confirms(left)) {
            throw new OrganizationRefusal.LeavesWork(left);
        }
    }

    private void succeed(PersonId id, Set<Grant> roles, Actor.Person admin) {
        OwnRights.mustBeAnothers(id, admin);
        Person successor = staff.get(id);
        Person with = successor;
        for (Grant grant : roles) {
            if (!with.grants().contains(grant)) {
                with = with.granted(grant);
                journal.granted(id, units.get(grant.unit()).name(), grant.role(), admin);
            }
        }
        if (!with.grants().equals(successor.grants())) {
            staff.save(with);
        }
    }
}
