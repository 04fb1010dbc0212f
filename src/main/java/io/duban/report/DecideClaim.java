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
public class DecideClaim {

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

    /**
     * Refuses a claim that is not before the decider, and the decider's own; none of the files looked at where the step
     * asks for a look and there are some; a finding, a disagreement of more than ten points and a fall without words; a
     * task of which something is being rectified; and what {@link Decide#on} refuses.
     *
     * @param looked the files that were looked at; may be empty
     */
    @Transactional
    public CompletionClaim decide(At at, Decision decision, List<ClaimSample> looked, Actor.Person who) {
        return decide.on(new Examined(looked), claim(at.task()), at.wanted(), decision, who);
    }

    /** A task that may be known of but has no claim yet is refused like one whose claim lies elsewhere. */
    private CompletionClaim claim(TaskId id) {
        Task task = tasks.get(id);
        if (task.year() == null) {
            throw new Missing(id);
        }
        return claims.find(CompletionClaim.yearOf(task)).orElseThrow(() -> new Missing(id));
    }

    /** A claim, by the files that were looked at. */
    private final class Examined implements Decidable<CompletionClaim> {

        private final List<ClaimSample> looked;

        private Examined(List<ClaimSample> looked) {
            this.looked = looked;
        }

        @Override
        public Set<Block> blocks() {
            return Set.of(Block.DECIDE_CLAIM);
        }

        @Override
        public CompletionClaim at(OpenItem item) {
            return claim(new TaskId(item.subject()));
        }

        @Override
        public Turns.Matter matter(CompletionClaim claim) {
            return ReportMatters.of(claim);
        }

        @Override
        public RuntimeException notNow(CompletionClaim claim, Actor.Person who) {
            return turns.notInReview(claim.of().task(), who);
        }

        @Override
        public CompletionClaim agreed(Turn turn, CompletionClaim claim, Decision decision) {
            Task task = tasks.get(claim.of().task());
            findings.mustBeNone(task);
            Assessment seen = new Assessment(decision.percent(), decision.words());
            seen.mustExplainDisagreement(claim.percent());
            seen.mustExplainFall(task.progress().verifiedPercent());
            verdicts.record(claim, turn, Verdict.accepted(decision), looked);
            if (decision.percent() != null) {
                progress.verified(task.id(), decision.percent(), turn.actor());
            }
            if (!turn.step().settles()) {
                return claim;
            }
            CompletionClaim settled = claims.save(claim.settled(verdicts.now()));
            endTask.finish(tasks.get(task.id()), decision.words(), turn.actor());
            return settled;
        }

        /** To the lead unit, which then writes the claim anew. */
        @Override
        public CompletionClaim declined(Turn turn, CompletionClaim claim, Decision decision) {
            CompletionClaim after = claims.save(claim.returned());
            verdicts.record(claim, turn, Verdict.returned(ReturnTo.LEAD, claim.unit(), decision), looked);
            return after;
        }
    }
}
