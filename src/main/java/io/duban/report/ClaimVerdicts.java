package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.work.Step;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes down what was decided on a claim, the files that were looked at for it, and who is barred from what comes
 * next.
 */
@Component
class ClaimVerdicts {

    private final DecisionRecord decisions;
    private final ClaimSamples samples;
    private final Involvements involvements;

    ClaimVerdicts(DecisionRecord decisions, ClaimSamples samples, Involvements involvements) {
        this.decisions = decisions;
        this.samples = samples;
        this.involvements = involvements;
    }

    Instant now() {
        return decisions.now();
    }

    /** What the last step agrees to is told as the end of the task. */
    void record(CompletionClaim claim, Step step, Verdict verdict, List<ClaimSample> looked, Actor.Person by) {
        DecisionRecord.Matter matter =
                new DecisionRecord.Matter(claim.of(), step.key(), claim.id().value());
        ReviewId review = decisions.record(matter, verdict, by);
        if (!looked.isEmpty()) {
            samples.add(review, claim.id(), looked);
        }
        boolean returned = verdict.outcome() == ReviewOutcome.RETURNED;
        ReportAct act = returned ? ReportAct.CLAIM_RETURNED : agreement(step);
        if (!returned) {
            involvements.note(claim.id().value(), act, by);
        }
        if (returned || !step.settles()) {
            decisions.tell(decisions
                    .event(matter, act, by)
                    .because(verdict.words().isEmpty() ? null : verdict.words())
                    .changing("filesLookedAt", null, looked.isEmpty() ? null : looked.size()));
        }
    }

    private static ReportAct agreement(Step step) {
        return ClaimSampling.isAskedAt(step) ? ReportAct.CLAIM_VERIFIED : ReportAct.CLAIM_ACCEPTED;
    }
}
