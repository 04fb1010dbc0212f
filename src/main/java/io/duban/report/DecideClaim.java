package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.EndTask;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Step;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision on the claim that a task is complete, at whatever step the model asks for one: it goes on, and the task is
 * at its end where nobody is asked any more, or goes back to the lead unit. Where a supervisor is asked, it is verified
 * (核查): by a look at files, and with a view of how far the task is.
 */
@Component
public class DecideClaim {

    private final Tasks tasks;
    private final CompletionClaims claims;
    private final ReportTurns turns;
    private final ClaimSampling sampling;
    private final ClaimVerdicts verdicts;
    private final RecordProgress progress;
    private final EndTask endTask;
    private final OpenFindings findings;

    DecideClaim(
            Tasks tasks,
            CompletionClaims claims,
            ReportTurns turns,
            ClaimSampling sampling,
            ClaimVerdicts verdicts,
            RecordProgress progress,
            EndTask endTask,
            OpenFindings findings) {
        this.tasks = tasks;
        this.claims = claims;
        this.turns = turns;
        this.sampling = sampling;
        this.verdicts = verdicts;
        this.progress = progress;
        this.endTask = endTask;
        this.findings = findings;
    }

    /** The task, and the node of the step at which its claim is decided on. */
    public record At(TaskId task, String node) {

        public Turns.Wanted wanted() {
            return ReportMatters.claimStep(task, node);
        }
    }

    /**
     * The words may be empty but at the last step, where they are the basis on which the task is written off. Refuses a
     * claim that is not before the decider, and the decider's own; a supervisor who gives no view of his own, or none
     * of the files where there are some; a finding, a disagreement of more than ten points and a fall without words;
     * and a task of which something is being rectified.
     */
    @Transactional
    public void agree(At at, Assessment seen, List<ClaimSample> looked, Actor.Person who) {
        CompletionClaim claim = claim(at);
        Turn turn = turn(at, claim, who);
        findings.mustBeNone(tasks.get(at.task()));
        Step step = turn.step();
        Integer verified = seen.verifiedPercent();
        if (ClaimSampling.isAskedAt(step)) {
            if (verified == null) {
                throw new ReportRefusal.VerifiedMissing();
            }
            sampling.mustHaveLooked(claim, looked);
        }
        sampling.mustBeSound(claim, looked);
        seen.mustExplainDisagreement(claim.percent());
        seen.mustExplainFall(tasks.get(at.task()).progress().verifiedPercent());
        verdicts.record(claim, step, Verdict.accepted(seen.words(), verified), looked, turn.actor());
        if (verified != null) {
            progress.verified(at.task(), verified, turn.actor());
        }
        if (step.settles()) {
            claims.save(claim.settled(verdicts.now()));
            endTask.finish(tasks.get(at.task()), seen.words(), turn);
        } else {
            turns.answer(turn, step.goingOn());
        }
    }

    /**
     * To the lead unit, which then writes the claim anew. Refuses a return without a reason, one for which the step
     * draws no way, a finding without words, and a claim that is not before the decider.
     */
    @Transactional
    public void giveBack(At at, String reason, List<ClaimSample> looked, Actor.Person who) {
        CompletionClaim claim = claim(at);
        Turn turn = turn(at, claim, who);
        Verdict verdict = Verdict.returned(ReturnTo.LEAD, claim.unit(), reason);
        if (!turn.step().offers(Answer.RETURNED)) {
            throw new ReportRefusal.NotFromHere();
        }
        sampling.mustBeSound(claim, looked);
        claims.save(claim.returned());
        verdicts.record(claim, turn.step(), verdict, looked, turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }

    /** A task that may be known of but has no claim yet is refused like one whose claim lies elsewhere. */
    private CompletionClaim claim(At at) {
        Task task = tasks.get(at.task());
        if (task.year() == null) {
            throw new Missing(at.task());
        }
        return claims.find(CompletionClaim.yearOf(task)).orElseThrow(() -> new Missing(at.task()));
    }

    private Turn turn(At at, CompletionClaim claim, Actor.Person who) {
        return turns.take(at.wanted(), ReportMatters.of(claim), who);
    }
}
