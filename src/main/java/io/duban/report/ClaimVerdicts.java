package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.work.Asks;
import io.duban.work.Step;
import io.duban.work.Turn;
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
    private final ClaimSampling sampling;
    private final Involvements involvements;

    ClaimVerdicts(DecisionRecord decisions, ClaimSamples samples, ClaimSampling sampling, Involvements involvements) {
        this.decisions = decisions;
        this.samples = samples;
        this.sampling = sampling;
        this.involvements = involvements;
    }

    Instant now() {
        return decisions.now();
    }

    /** What the last step agrees to is told as the end of the task; refuses what {@link ClaimSampling} refuses. */
    void record(CompletionClaim claim, Turn turn, Verdict verdict, List<ClaimSample> looked) {
        boolean returned = verdict.outcome() == ReviewOutcome.RETURNED;
        if (returned) {
            sampling.mustBeSound(claim, looked);
        } else {
            sampling.mustBeSound(turn.step(), claim, looked);
        }
        Actor.Person by = turn.actor();
        DecisionRecord.Matter matter = DecisionRecord.Matter.of(turn, claim);
        ReviewId review = decisions.record(matter, verdict, by);
        if (!looked.isEmpty()) {
            samples.add(review, claim.id(), looked);
        }
        ReportAct act = returned ? ReportAct.CLAIM_RETURNED : agreement(turn.step());
        if (!returned) {
            involvements.note(claim.id().value(), act, by);
        }
        if (returned || !turn.step().settles()) {
            decisions.tell(decisions
                    .event(matter, verdict, act, by)
                    .changing("filesLookedAt", null, looked.isEmpty() ? null : looked.size()));
        }
    }

    private static ReportAct agreement(Step step) {
        return step.asks().requires(Asks.Thing.FILES) ? ReportAct.CLAIM_VERIFIED : ReportAct.CLAIM_ACCEPTED;
    }
}
