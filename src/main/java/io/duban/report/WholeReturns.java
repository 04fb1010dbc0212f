package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a return of the whole means for the parts, and its record: one decision for each unit that is to supplement. */
@Component
class WholeReturns {

    private final Reports reports;
    private final DecisionRecord decisions;

    WholeReturns(Reports reports, DecisionRecord decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    /** Refuses a return without a reason, and a unit whose part has not left it. */
    void record(DecisionRecord.Matter matter, Return back, ReportAct act, Actor.Person by) {
        if (back.to() == ReturnTo.UNITS) {
            recalled(matter.of(), back).forEach(part -> {
                reports.save(part);
                decisions.record(matter, Verdict.returned(ReturnTo.UNITS, part.unit(), back.reason()), by);
            });
        } else {
            UnitId unit = back.to() == ReturnTo.LEAD ? lead(matter) : null;
            decisions.record(matter, Verdict.returned(back.to(), unit, back.reason()), by);
        }
        decisions.tell(decisions.event(matter, act, by).because(back.reason()).changing("returnedTo", null, back.to()));
    }

    private UnitId lead(DecisionRecord.Matter matter) {
        return reports.whole(matter.of())
                .orElseThrow(() -> new Missing(matter.of()))
                .unit();
    }

    private List<Report> recalled(TaskYear of, Return back) {
        return back.units().stream()
                .sorted(Comparator.comparing(UnitId::toString))
                .map(unit -> reports.unitPart(of, unit)
                        .orElseThrow(ReportRefusal.UnitsMissing::new)
                        .returned(ReportMove.RECALL))
                .toList();
    }
}
