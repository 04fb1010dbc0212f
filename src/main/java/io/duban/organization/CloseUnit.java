package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    private final WaitingWork waiting;
    private final Facts facts;

    CloseUnit(Units units, UnitRules rules, WaitingWork waiting, Facts facts) {
        this.waiting = waiting;
        this.units = units;
        this.rules = rules;
        this.facts = facts;
    }

    /** As where nothing waits for the unit. */
    @Transactional
    public void close(UnitId id, LocalDate lastDay, Actor.Person who) {
        close(id, lastDay, null, who);
    }

    /**
     * Refuses while units below it stay open longer, a unit that has already been closed, and while more waits
     * for the unit than the admin has {@code confirmed} to have seen.
     */
    @Transactional
    public void close(UnitId id, LocalDate lastDay, @Nullable Integer confirmed, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Unit unit = rules.isOpen(id);
        long open = units.below(id).stream()
                .filter(below -> below.isOpenOn(lastDay.plusDays(1)))
                .count();
        if (open > 0) {
            throw new OrganizationRefusal.UnitHasOpenUnits((int) open);
        }
        int left = WaitingWork.count(waiting.of(id));
        if (left > 0 && (confirmed == null || confirmed < left)) {
            throw new OrganizationRefusal.UnitHasWork(left);
        }
        units.save(unit.closedOn(lastDay));
        facts.publish(
                facts.about(UNIT, id, PeopleAct.UNIT_CLOSED, admin).changing("closedOn", unit.closedOn(), lastDay));
    }

    /** Refuses while the unit above is closed, or another has taken its name. */
    @Transactional
    public void reopen(UnitId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Unit unit = units.get(id);
        rules.check(id, unit.details());
        units.save(unit.closedOn(null));
        facts.publish(
                facts.about(UNIT, id, PeopleAct.UNIT_REOPENED, admin).changing("closedOn", unit.closedOn(), null));
    }
}
