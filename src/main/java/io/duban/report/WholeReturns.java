package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a return of the whole means for the parts, and its record: one decision for each unit that is to supplement. */
@Component
class WholeReturns {

    private final Reports reports;
    private final Decisions decisions;

    WholeReturns(Reports reports, Decisions decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    /** Refuses a return without a reason, and a unit whose part has not left it. */
    void record(Report whole, ReviewStep step, Return back, Actor.Person by) {
        Decisions.Matter matter =
                new Decisions.Matter(whole.of(), step, whole.id().value());
        if (back.to() == ReturnTo.UNITS) {
            recalled(whole.of(), back).forEach(part -> {
                reports.save(part);
                decisions.record(matter, Verdict.returned(ReturnTo.UNITS, part.unit(), back.reason()), by);
            });
        } else {
            UnitId unit = back.to() == ReturnTo.LEAD ? whole.unit() : null;
            decisions.record(matter, Verdict.returned(back.to(), unit, back.reason()), by);
        }
        decisions.tell(decisions
                .event(whole.of(), act(step), by)
                .because(back.reason().strip())
                .changing("returnedTo", null, back.to()));
    }

    private static ReportAct act(ReviewStep step) {
        return switch (step) {
            case OFFICE -> ReportAct.REVIEW_RETURNED;
            case COMPLETION -> ReportAct.REOPENED;
            default -> ReportAct.APPROVAL_RETURNED;
        };
    }

    private List<Report> recalled(TaskYear of, Return back) {
        return back.units().stream()
                .sorted(Comparator.comparing(UnitId::toString))
                .map(unit -> reports.unitPart(of, unit)
                        .orElseThrow(ReportRefusal.UnitsMissing::new)
                        .recalled())
                .toList();
    }
}
