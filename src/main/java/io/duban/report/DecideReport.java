package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Turn;
import io.duban.work.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision on the whole of a year's report, at whatever step the model asks for one: it goes on, and is settled where
 * nobody is asked any more, or goes back to whom the step may return it.
 */
@Component
public class DecideReport {

    private final Tasks tasks;
    private final Reports reports;
    private final ReportTurns turns;
    private final Involvements involvements;
    private final DecisionRecord decisions;
    private final WholeReturns returns;
    private final RecordProgress progress;

    DecideReport(
            Tasks tasks,
            Reports reports,
            ReportTurns turns,
            Involvements involvements,
            DecisionRecord decisions,
            WholeReturns returns,
            RecordProgress progress) {
        this.tasks = tasks;
        this.reports = reports;
        this.turns = turns;
        this.involvements = involvements;
        this.decisions = decisions;
        this.returns = returns;
        this.progress = progress;
    }

    /** The report and the node of the step at which it is decided on; the unit where several decide at it. */
    public record At(TaskYear of, String node, @Nullable UnitId unit) {

        public Turns.Wanted wanted() {
            return new Turns.Wanted(Block.DECIDE_REPORT, of.task().value(), node, unit);
        }
    }

    /**
     * Whoever decides may say how far it sees the task, and at the last step has to. Refuses a report that is not
     * before the decider, the decider's own, and a disagreement of more than ten points or a fall that no words
     * explain.
     */
    @Transactional
    public Report agree(At at, Assessment seen, Actor.Person who) {
        Task task = tasks.get(at.of().task());
        Report whole = whole(at);
        Turn turn = turn(at, whole, who);
        Step step = turn.step();
        Integer verified = seen.verifiedPercent();
        if (step.settles() && verified == null) {
            throw new ReportRefusal.VerifiedMissing();
        }
        seen.mustExplainDisagreement(whole.content().percent());
        seen.mustExplainFall(task.progress().verifiedPercent());
        Report after = step.settles() ? whole.agreed(ReportMove.APPROVE, decisions.now()) : whole;
        if (step.settles()) {
            reports.save(after);
        } else {
            involvements.note(whole.id().value(), ReportAct.REVIEW_ACCEPTED, turn.actor());
        }
        decisions.tell(
                matter(whole, step),
                Verdict.accepted(seen.words(), verified),
                step.settles() ? ReportAct.REPORT_APPROVED : ReportAct.REVIEW_ACCEPTED,
                turn.actor());
        if (verified != null) {
            progress.verified(task.id(), verified, turn.actor());
        }
        turns.answer(turn, step.goingOn());
        return after;
    }

    /**
     * Refuses a return without a reason, one to units that names none, one for which the step draws no way, and a
     * report that is not before the decider.
     */
    @Transactional
    public void giveBack(At at, Return back, Actor.Person who) {
        Report whole = whole(at);
        Turn turn = turn(at, whole, who);
        back.mustBeReasoned();
        if (!turn.step().offers(back.to().answer())) {
            throw new ReportRefusal.NotFromHere();
        }
        if (back.to() != ReturnTo.OFFICE) {
            reports.save(whole.returned(ReportMove.RETURN_WHOLE));
        }
        returns.record(
                matter(whole, turn.step()),
                back,
                turn.step().settles() ? ReportAct.APPROVAL_RETURNED : ReportAct.REVIEW_RETURNED,
                turn.actor());
        turns.answer(turn, back.to().answer());
    }

    private Report whole(At at) {
        return reports.whole(at.of()).orElseThrow(() -> new Missing(at.of()));
    }

    private Turn turn(At at, Report whole, Actor.Person who) {
        return turns.take(at.wanted(), ReportMatters.of(whole), who);
    }

    private static DecisionRecord.Matter matter(Report whole, Step step) {
        return new DecisionRecord.Matter(whole.of(), step.key(), whole.id().value());
    }
}
