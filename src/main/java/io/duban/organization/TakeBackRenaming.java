package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin takes a renaming back that is not in force yet. */
@Component
public class TakeBackRenaming {

    private final Renamings renamings;
    private final Units units;
    private final OrganizationJournal journal;
    private final Clock clock;

    TakeBackRenaming(Renamings renamings, Units units, OrganizationJournal journal, Clock clock) {
        this.renamings = renamings;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses one that is in force or was taken back. */
    @Transactional
    public void takeBack(RenamingId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Renaming planned = renamings.get(id);
        renamings.save(planned.takenBack(clock.instant()));
        journal.publish(journal.about(UNIT, planned.unitId(), PeopleAct.UNIT_RENAMING_TAKEN_BACK, admin)
                .changing("name", planned.name(), null)
                .changing("from", planned.fromOn(), null));
    }
}
