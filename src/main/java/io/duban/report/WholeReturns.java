package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Decision;
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

    /** Refuses a return to units that names none, and a unit whose part has not left it. */
    void record(DecisionRecord.Matter matter, Report whole, Decision decision, ReportAct act, Actor.Person by) {
        ReturnTo to = ReturnTo.of(decision);
        Verdict verdict = Verdict.returned(to, to == ReturnTo.LEAD ? whole.unit() : null, decision);
        if (decision.answer() == Answer.TO_UNITS) {
            recalled(whole.of(), decision).forEach(part -> {
                reports.save(part);
                decisions.record(matter, Verdict.returned(to, part.unit(), decision), by);
            });
        } else {
            decisions.record(matter, verdict, by);
        }
        decisions.tell(decisions
                .event(matter, verdict, act, by)
                .changing("returnedTo", null, decision.backTo() == null ? to : null));
    }

    private List<Report> recalled(TaskYear of, Decision decision) {
        if (decision.units().isEmpty()) {
            throw new ReportRefusal.UnitsMissing();
        }
        return decision.units().stream()
                .sorted(Comparator.comparing(UnitId::toString))
                .map(unit -> reports.unitPart(of, unit)
                        .orElseThrow(ReportRefusal.UnitsMissing::new)
                        .returned(ReportMove.RECALL))
                .toList();
    }
}
