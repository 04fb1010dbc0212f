package io.duban.report;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A department head returns its unit's part to the officer, with a reason. */
@Component
public class ReturnUnitReport {

    private final Reports reports;
    private final Barring barring;
    private final Decisions decisions;
    private final ReportLifecycle lifecycle;

    ReturnUnitReport(Reports reports, Barring barring, Decisions decisions, ReportLifecycle lifecycle) {
        this.reports = reports;
        this.barring = barring;
        this.decisions = decisions;
        this.lifecycle = lifecycle;
    }

    /** Refuses a part that was not handed in, and a return without a reason. */
    @Transactional
    public void returnIt(TaskYear of, UnitId unit, String reason, Actor.Person who) {
        Report part = reports.unitPart(of, unit).orElseThrow(() -> new Missing(of));
        Actor.Person head = barring.deciding(ReportBarring.unitPart(part), who);
        Report returned = part.returnedByHead();
        Verdict verdict = Verdict.returned(ReturnTo.UNITS, unit, reason);
        reports.save(returned);
        decisions.tell(
                new Decisions.Matter(of, ReviewStep.UNIT, returned.id().value()),
                verdict,
                ReportAct.UNIT_REPORT_RETURNED,
                head);
        lifecycle.unitReportReturned(of.task(), unit, head);
    }
}
