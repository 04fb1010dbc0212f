package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.RecordProgress;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A department head lets its unit's part leave the unit (部门审签), or returns it to the officer. */
@Component
public class DecideUnitReport implements Decidable<Report> {

    private final Reports reports;
    private final ReportTurns turns;
    private final DecisionRecord decisions;
    private final RecordProgress progress;
    private final Decide decide;

    DecideUnitReport(
            Reports reports, ReportTurns turns, DecisionRecord decisions, RecordProgress progress, Decide decide) {
        this.reports = reports;
        this.turns = turns;
        this.decisions = decisions;
        this.progress = progress;
        this.decide = decide;
    }

    /** Refuses a part that was not handed in, the head's own, and what {@link Decide#on} refuses. */
    @Transactional
    public Report decide(TaskYear of, UnitId unit, Decision decision, Actor.Person who) {
        return decide.on(this, part(of, unit), ReportMatters.partStep(of, unit), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_UNIT_REPORT);
    }

    @Override
    public Report at(OpenItem item) {
        return part(ReportMatters.yearOf(item), item.aboutUnit());
    }

    @Override
    public Turns.Matter matter(Report part) {
        return ReportMatters.of(part);
    }

    @Override
    public RuntimeException notNow(Report part, Actor.Person who) {
        return turns.notInReview(part.of().task(), who);
    }

    /** Where the model asks somebody else about the part after this step, it leaves the unit only then. */
    @Override
    public Report agreed(Turn turn, Report part, Decision decision) {
        Report after = turn.step().settles() ? part.agreed(ReportMove.RELEASE, decisions.now()) : part;
        if (turn.step().settles()) {
            reports.save(after);
        }
        decisions.tell(
                DecisionRecord.Matter.of(turn, part),
                Verdict.accepted(decision),
                ReportAct.UNIT_REPORT_APPROVED,
                turn.actor());
        progress.heardOf(part.of().task());
        return after;
    }

    @Override
    public Report declined(Turn turn, Report part, Decision decision) {
        Report after = decision.reopens() ? part.returned(ReportMove.RETURN_PART) : part;
        if (decision.reopens()) {
            reports.save(after);
        }
        decisions.tell(
                DecisionRecord.Matter.of(turn, part),
                Verdict.returned(ReturnTo.UNITS, part.unit(), decision),
                ReportAct.UNIT_REPORT_RETURNED,
                turn.actor());
        return after;
    }

    private Report part(TaskYear of, UnitId unit) {
        return reports.unitPart(of, unit).orElseThrow(() -> new Missing(of));
    }
}
