package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision on the whole of a year's report, at whatever step the model asks for one: it goes on, and is settled where
 * nobody is asked any more, or goes back to whom the step may return it.
 */
@Component
public class DecideReport implements Decidable<Report> {

    private final Tasks tasks;
    private final Reports reports;
    private final ReportTurns turns;
    private final Involvements involvements;
    private final DecisionRecord decisions;
    private final WholeReturns returns;
    private final RecordProgress progress;
    private final Decide decide;

    DecideReport(
            Tasks tasks,
            Reports reports,
            ReportTurns turns,
            Involvements involvements,
            DecisionRecord decisions,
            WholeReturns returns,
            RecordProgress progress,
            Decide decide) {
        this.tasks = tasks;
        this.reports = reports;
        this.turns = turns;
        this.involvements = involvements;
        this.decisions = decisions;
        this.returns = returns;
        this.progress = progress;
        this.decide = decide;
    }

    /** The report and the node of the step at which it is decided on; the unit where several decide at it. */
    public record At(TaskYear of, String node, @Nullable UnitId unit) {

        public Turns.Wanted wanted() {
            return new Turns.Wanted(Block.DECIDE_REPORT, of.task().value(), node, unit);
        }
    }

    /**
     * Refuses a report that is not before the decider, the decider's own, a disagreement of more than ten points or a
     * fall that no words explain, a return to units that names none, and what {@link Decide#on} refuses.
     */
    @Transactional
    public Report decide(At at, Decision decision, Actor.Person who) {
        return decide.on(this, whole(at.of()), at.wanted(), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_REPORT);
    }

    @Override
    public Report at(OpenItem item) {
        return whole(ReportMatters.yearOf(item));
    }

    @Override
    public Turns.Matter matter(Report whole) {
        return ReportMatters.of(whole);
    }

    @Override
    public RuntimeException notNow(Report whole, Actor.Person who) {
        return turns.notInReview(whole.of().task(), who);
    }

    @Override
    public Report agreed(Turn turn, Report whole, Decision decision) {
        Task task = tasks.get(whole.of().task());
        boolean settles = turn.step().settles();
        Assessment seen = new Assessment(decision.percent(), decision.words());
        seen.mustExplainDisagreement(whole.content().percent());
        seen.mustExplainFall(task.progress().verifiedPercent());
        Report after = settles ? whole.agreed(ReportMove.APPROVE, decisions.now()) : whole;
        if (settles) {
            reports.save(after);
        } else {
            involvements.note(whole.id().value(), ReportAct.REVIEW_ACCEPTED, turn.actor());
        }
        decisions.tell(
                DecisionRecord.Matter.of(turn, whole),
                Verdict.accepted(decision),
                settles ? ReportAct.REPORT_APPROVED : ReportAct.REVIEW_ACCEPTED,
                turn.actor());
        if (decision.percent() != null) {
            progress.verified(task.id(), decision.percent(), turn.actor());
        }
        return after;
    }

    @Override
    public Report declined(Turn turn, Report whole, Decision decision) {
        Report after = decision.reopens() ? whole.returned(ReportMove.RETURN_WHOLE) : whole;
        if (decision.reopens()) {
            reports.save(after);
        }
        returns.record(
                DecisionRecord.Matter.of(turn, whole),
                whole,
                decision,
                turn.step().settles() ? ReportAct.APPROVAL_RETURNED : ReportAct.REVIEW_RETURNED,
                turn.actor());
        return after;
    }

    private Report whole(TaskYear of) {
        return reports.whole(of).orElseThrow(() -> new Missing(of));
    }
}
