package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin adds a unit below another or at the top. */
@Component
public class AddUnit {

    private final Units units;
    private final UnitRules rules;
    private final OrganizationJournal journal;

    AddUnit(Units units, UnitRules rules, OrganizationJournal journal) {
        this.units = units;
        this.rules = rules;
        this.journal = journal;
    }

    /**
     * The unit becomes the last of its siblings. Refuses a name that an open sibling has, a taken code, a closed
     * parent.
     */
    @Transactional
    public UnitId add(UnitDetails details, Actor.Person who) {
        UnitId id = UnitId.next();
        add(id, details, who);
        return id;
    }

    /** Under this id. */
    void add(UnitId id, UnitDetails details, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        rules.check(id, details);
        units.add(List.of(Unit.open(id, details, units.countBelow(details.parentId()) + 1)));
        journal.publish(journal.about(UNIT, id, PeopleAct.UNIT_ADDED, admin)
                .changing("name", null, details.name())
                .changing("fullName", null, details.fullName())
                .changing("code", null, details.code())
                .changing("kind", null, details.kind())
                .changing("tier", null, details.tier())
                .changing("parent", null, rules.nameOf(details.parentId())));
    }
}
