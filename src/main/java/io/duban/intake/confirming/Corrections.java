package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Carries a correction out and keeps what is needed to undo it. */
@Component
class Corrections {

    private final ProposedPlans proposals;
    private final Clock clock;

    Corrections(ProposedPlans proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Open, locked until the end of the transaction, and with the actor in a role that may correct it. */
    record Opened(ProposedPlan proposal, Actor.Person actor) {

        Sheet sheet() {
            return proposal.sheet();
        }

        /** The edition of whatever changes now. */
        int edition() {
            return proposal.version() + 1;
        }

        /** The row in the edition that was shown; somebody else's change since then is not written over. */
        Row row(int key, int edition) {
            Row row = sheet().row(key);
            if (row.edition() != edition) {
                throw new StaleAggregate(proposal.id());
            }
            return row;
        }

        /** The rows in the order of the sheet. */
        List<Row> rows(List<CorrectItems.Shown> shown) {
            return shown.stream()
                    .map(one -> row(one.key(), one.edition()))
                    .distinct()
                    .sorted(Comparator.comparing(sheet()::place))
                    .toList();
        }
    }

    Opened open(ProposalId id, Actor.Person who) {
        ProposedPlan proposal = proposals.forChange(id);
        Actor.Person actor = who.as(proposal.office(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        proposal.mustBeOpen();
        return new Opened(proposal, actor);
    }

    /** For somebody whose right to correct it was asked before. */
    Opened openFor(ProposalId id, Actor.Person actor) {
        ProposedPlan proposal = proposals.forChange(id);
        proposal.mustBeOpen();
        return new Opened(proposal, actor);
    }

    /** What changes nothing is no correction. */
    void correct(Opened opened, CorrectionAct act, String what, UnaryOperator<Sheet> change) {
        ProposedPlan proposal = opened.proposal();
        Sheet after = change.apply(proposal.sheet());
        Delta delta = Delta.between(proposal.sheet(), after);
        if (delta.isEmpty()) {
            return;
        }
        int number = proposals
                        .latestCorrection(proposal.id())
                        .map(Correction::number)
                        .orElse(0)
                + 1;
        proposals.save(proposal.with(after));
        proposals.add(
                proposal.id(), new Correction(number, act, what, opened.actor().asName(), clock.instant(), delta));
    }
}
