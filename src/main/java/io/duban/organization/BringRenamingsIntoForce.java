package io.duban.organization;

import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** On their day new names of units come into force by themselves. */
@Component
public class BringRenamingsIntoForce {

    private static final Logger LOG = LoggerFactory.getLogger(BringRenamingsIntoForce.class);

    private static final Actor.Timer TIMER = new Actor.Timer("renamings");

    private final Renamings renamings;
    private final Units units;
    private final UnitRules rules;
    private final OrganizationJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BringRenamingsIntoForce(
            Renamings renamings,
            Units units,
            UnitRules rules,
            OrganizationJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.renamings = renamings;
        this.units = units;
        this.rules = rules;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Those of this day and of days before it, each in a transaction of its own. One that a rule forbids by now (a
     * sibling has taken the name, the unit was closed) holds up no other; it stays planned, and the list of renamings
     * says that its day has passed.
     */
    public void on(LocalDate day) {
        for (Renaming due : renamings.due(day)) {
            try {
                transaction.executeWithoutResult(status -> bringDue(due.id()));
            } catch (Refusal refusal) {
                LOG.warn("Unit {} cannot be renamed: {}", due.unitId(), refusal.key());
            }
        }
    }

    private void bringDue(RenamingId id) {
        units.lockTree();
        bring(renamings.get(id), TIMER);
    }

    /** In the transaction that holds the tree. */
    void bring(Renaming planned, Actor who) {
        Unit before = rules.isOpen(planned.unitId());
        UnitDetails details = planned.detailsOf(before);
        rules.check(before.id(), details);
        renamings.save(planned.inForce(before, clock.instant()));
        units.save(before.with(details, before.position()));
        journal.publish(journal.about(UNIT, before.id(), PeopleAct.UNIT_RENAMED, who)
                .changing("name", before.name(), details.name())
                .changing("fullName", before.fullName(), details.fullName())
                .because(planned.basis()));
    }
}
