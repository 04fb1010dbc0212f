package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.EndTask;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision on the claim that a task is complete, at whatever step the model asks for one: it goes on, and the task is
 * at its end where nobody is asked any more, or goes back to the lead unit. It is verified (核查) where the step asks
 * for a look at files and for a view of how far the task is.
 */
@Component
public class DecideClaim implements Decidable<DecideClaim.Examined> {

    private final Tasks tasks;
    private final CompletionClaims claims;
    private final ReportTurns turns;
    private final ClaimVerdicts verdicts;
    private final RecordProgress progress;
    private final EndTask endTask;
    private final OpenFindings findings;
    private final Decide decide;

    DecideClaim(
            Tasks tasks,
            CompletionClaims claims,
            ReportTurns turns,
            ClaimVerdicts verdicts,
            RecordProgress progress,
            EndTask endTask,
            OpenFindings findings,
            Decide decide) {
        this.tasks = tasks;
        this.claims = claims;
        this.turns = turns;
        this.verdicts = verdicts;
        this.progress = progress;
        this.endTask = endTask;
        this.findings = findings;
        this.decide = decide;
    }

    /** The task, and the node of the step at which its claim is decided on. */
    public record At(TaskId task, String node) {

        public Turns.Wanted wanted() {
            return ReportMatters.claimStep(task, node);
        }
    }

    /** A claim, and the files that were looked at. */
    public record Examined(CompletionClaim claim, List<ClaimSample> looked) {

        public Examined {
            looked = List.copyOf(looked);
        }
    }

    /**
     * Refuses a claim that is not before the decider, and the decider's own; none of the files looked at where the step
     * asks for a look and there are some; a finding, a disagreement of more than ten points and a fall without words; a
     * task of which something is being rectified; and what {@link Decide#on} refuses.
     *
     * @param looked the files that were looked at; may be empty
     */
    @Transactional
    public CompletionClaim decide(At at, Decision decision, List<ClaimSample> looked, Actor.Person who) {
        return decide.on(this, new Examined(claim(at.task()), looked), at.wanted(), decision, who)
                .claim();
    }

    /** A task that may be known of but has no claim yet is refused like one whose claim lies elsewhere. */
    private CompletionClaim claim(TaskId id) {
        Task task = tasks.get(id);
        if (task.year() == null) {
            throw new Missing(id);
        }
        return claims.find(CompletionClaim.yearOf(task)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_CLAIM);
    }

    @Override
    public Examined at(OpenItem item) {
        return new Examined(claim(new TaskId(item.subject())), List.of());
    }

    @Override
    public Turns.Matter matter(Examined examined) {
        return ReportMatters.of(examined.claim());
    }

    @Override
    public RuntimeException notNow(Examined examined, Actor.Person who) {
        return turns.notInReview(examined.claim().of().task(), who);
    }

    @Override
    public Examined agreed(Turn turn, Examined examined, Decision decision) {
        CompletionClaim claim = examined.claim();
        Task task = tasks.get(claim.of().task());
        findings.mustBeNone(task);
        Assessment seen = new Assessment(decision.percent(), decision.words());
        seen.mustExplainDisagreement(claim.percent());
        seen.mustExplainFall(task.progress().verifiedPercent());
        verdicts.record(claim, turn, Verdict.accepted(decision), examined.looked());
        if (decision.percent() != null) {
            progress.verified(task.id(), decision.percent(), turn.actor());
        }
        if (!turn.step().settles()) {
            return examined;
        }
        CompletionClaim settled = claims.save(claim.settled(verdicts.now()));
        endTask.finish(tasks.get(task.id()), decision.words(), turn.actor());
        return new Examined(settled, examined.looked());
    }

    /** To the lead unit, which then writes the claim anew, or to an earlier step at which it was looked at. */
    @Override
    public Examined declined(Turn turn, Examined examined, Decision decision) {
        CompletionClaim claim = examined.claim();
        CompletionClaim after = decision.reopens() ? claims.save(claim.returned()) : claim;
        Verdict verdict = Verdict.returned(ReturnTo.LEAD, claim.unit(), decision);
        verdicts.record(claim, turn, verdict, examined.looked());
        return new Examined(after, examined.looked());
    }
}
