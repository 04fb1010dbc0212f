package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the latest correction back; again, and the one before it goes too. */
@Component
public class UndoCorrection {

    private final Corrections corrections;
    private final ProposedPlans proposals;

    UndoCorrection(Corrections corrections, ProposedPlans proposals) {
        this.corrections = corrections;
        this.proposals = proposals;
    }

    /** Refuses with {@link StaleAggregate} when {@code number} is not the latest any more. */
    @Transactional
    public void undo(ProposalId id, int number, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Correction latest = proposals.latestCorrection(id).orElseThrow(ProposalRefusal.NothingToUndo::new);
        if (latest.number() != number) {
            throw new StaleAggregate(id);
        }
        proposals.save(opened.proposal().with(latest.delta().undoneIn(opened.sheet())));
        proposals.remove(id, latest);
    }
}
