package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.RecordProgress;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A department head lets its unit's part leave the unit (部门审签). */
@Component
public class ApproveUnitReport {

    private final Reports reports;
    private final ReportTurns turns;
    private final DecisionRecord decisions;
    private final RecordProgress progress;

    ApproveUnitReport(Reports reports, ReportTurns turns, DecisionRecord decisions, RecordProgress progress) {
        this.reports = reports;
        this.turns = turns;
        this.decisions = decisions;
        this.progress = progress;
    }

    /**
     * Refuses a part that was not handed in, and the head's own. The words may be empty. Where the model asks somebody
     * else about the part after this step, it leaves the unit only then.
     */
    @Transactional
    public void approve(TaskYear of, UnitId unit, String words, Actor.Person who) {
        Report part = reports.unitPart(of, unit).orElseThrow(() -> new Missing(of));
        Turn turn = turns.take(ReportMatters.partStep(of, unit), ReportMatters.of(part), who);
        if (turn.step().settles()) {
            reports.save(part.agreed(ReportMove.RELEASE, decisions.now()));
        }
        decisions.tell(
                new DecisionRecord.Matter(of, turn.step().key(), part.id().value()),
                Verdict.accepted(words, null),
                ReportAct.UNIT_REPORT_APPROVED,
                turn.actor());
        progress.heardOf(of.task());
        turns.answer(turn, turn.step().goingOn());
    }
}
