package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin closes a unit after a reorganisation, or opens it again. Its people keep their roles there, so that what is
 * still open can be handed over; nobody is given a new one.
 */
@Component
public class CloseUnit {

    private final Units units;
    private final UnitRules rules;
    private final LeavingGuard leaving;
    private final OrganizationJournal journal;

    CloseUnit(Units units, UnitRules rules, LeavingGuard leaving, OrganizationJournal journal) {
        this.units = units;
        this.rules = rules;
        this.leaving = leaving;
        this.journal = journal;
    }

    /** As where nothing waits for the unit. */
    @Transactional
    public void close(UnitId id, LocalDate lastDay, Actor.Person who) {
        close(id, lastDay, Handover.NONE, who);
    }

    /**
     * Refuses while units below it stay open longer, a unit that has already been closed, and while work waits for the
     * unit that is neither handed to a successor nor confirmed.
     */
    @Transactional
    public void close(UnitId id, LocalDate lastDay, Handover handover, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Unit unit = rules.isOpen(id);
        long open = units.below(id).stream()
                .filter(below -> below.isOpenOn(lastDay.plusDays(1)))
                .count();
        if (open > 0) {
            throw new OrganizationRefusal.UnitHasOpenUnits((int) open);
        }
        leaving.handOver(id, handover, admin);
        units.save(unit.closedOn(lastDay));
        journal.publish(
                journal.about(UNIT, id, PeopleAct.UNIT_CLOSED, admin).changing("closedOn", unit.closedOn(), lastDay));
    }

    /** Refuses while the unit above is closed, or another has taken its name. */
    @Transactional
    public void reopen(UnitId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Unit unit = units.get(id);
        rules.check(id, unit.details());
        units.save(unit.closedOn(null));
        journal.publish(
                journal.about(UNIT, id, PeopleAct.UNIT_REOPENED, admin).changing("closedOn", unit.closedOn(), null));
    }
}
