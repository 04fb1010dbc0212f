package io.duban.intake.confirming;

import io.duban.plan.Goal;
import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a proposed plan as a whole is to reach. */
@Component
public class CorrectGoals {

    private final Corrections corrections;

    CorrectGoals(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Refuses with {@link StaleAggregate} when the head or the goals are no longer in the edition that was shown. */
    @Transactional
    public void change(ProposalId id, int shown, List<Goal> goals, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Sheet.Top before = opened.sheet().top();
        if (before.edition() != shown) {
            throw new StaleAggregate(id);
        }
        if (!before.goals().equals(goals)) {
            Sheet.Top after = before.with(opened.edition(), goals);
            corrections.correct(
                    opened, CorrectionAct.GOALS_CHANGED, before.head().title(), sheet -> sheet.with(after));
        }
    }
}
