package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A department head returns its unit's part to the officer, with a reason. */
@Component
public class ReturnUnitReport {

    private final Reports reports;
    private final ReportTurns turns;
    private final DecisionRecord decisions;

    ReturnUnitReport(Reports reports, ReportTurns turns, DecisionRecord decisions) {
        this.reports = reports;
        this.turns = turns;
        this.decisions = decisions;
    }

    /** Refuses a part that was not handed in, and a return without a reason. */
    @Transactional
    public void returnIt(TaskYear of, UnitId unit, String reason, Actor.Person who) {
        Report part = reports.unitPart(of, unit).orElseThrow(() -> new Missing(of));
        Turn turn = turns.take(ReportMatters.partStep(of, unit), ReportMatters.of(part), who);
        Report returned = part.returned(ReportMove.RETURN_PART);
        Verdict verdict = Verdict.returned(ReturnTo.UNITS, unit, reason);
        reports.save(returned);
        decisions.tell(
                new DecisionRecord.Matter(of, turn.step().key(), returned.id().value()),
                verdict,
                ReportAct.UNIT_REPORT_RETURNED,
                turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }
}
