package io.duban.intake.confirming;

import io.duban.plan.PlanHead;
import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a proposed plan states about itself. */
@Component
public class CorrectHead {

    private final Corrections corrections;

    CorrectHead(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Refuses with {@link StaleAggregate} when the head is no longer in the edition that was shown. */
    @Transactional
    public void change(ProposalId id, int shown, PlanHead head, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Sheet.Top before = opened.sheet().top();
        if (before.edition() != shown) {
            throw new StaleAggregate(id);
        }
        if (!before.head().equals(head)) {
            Sheet.Top after = before.with(opened.edition(), head);
            corrections.correct(opened, CorrectionAct.HEAD_CHANGED, head.title(), sheet -> sheet.with(after));
        }
    }
}
