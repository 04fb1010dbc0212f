package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin renames a unit, moves it with everything below it, or puts it elsewhere among its siblings. */
@Component
public class ChangeUnit {

    /** What the admin saw and what it should become; {@code position} counts from 1 among the siblings. */
    public record Request(UnitId id, int version, UnitDetails details, int position) {}

    private final Units units;
    private final UnitRules rules;
    private final OrganizationJournal journal;

    ChangeUnit(Units units, UnitRules rules, OrganizationJournal journal) {
        this.units = units;
        this.rules = rules;
        this.journal = journal;
    }

    /**
     * Refuses what {@link AddUnit} refuses, and moving a unit below itself. A unit that moves becomes the last there.
     */
    @Transactional
    public void change(Request request, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Unit before = units.get(request.id());
        if (before.version() != request.version()) {
            throw new StaleAggregate(request.id());
        }
        rules.check(request.id(), request.details());
        Unit after = before.with(request.details(), newPosition(before, request));
        units.save(after);
        publish(before, after, admin);
    }

    private int newPosition(Unit before, Request request) {
        UnitId parent = request.details().parentId();
        boolean stays = Objects.equals(before.parentId(), parent);
        return stays ? request.position() : units.countBelow(parent) + 1;
    }

    private void publish(Unit before, Unit after, Actor.Person admin) {
        journal.publish(journal.about(UNIT, after.id(), PeopleAct.UNIT_CHANGED, admin)
                .changing("name", before.name(), after.name())
                .changing("fullName", before.fullName(), after.fullName())
                .changing("code", before.code(), after.code())
                .changing("kind", before.kind(), after.kind())
                .changing("tier", before.tier(), after.tier())
                .changing("parent", rules.nameOf(before.parentId()), rules.nameOf(after.parentId()))
                .changing("position", before.position(), after.position()));
    }
}
