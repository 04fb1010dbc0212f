package io.duban.demo;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;

import io.duban.demo.SampleHistory.Returned;
import io.duban.demo.SampleHistory.TaskReport;
import io.duban.demo.SampleHistory.UnitPart;
import io.duban.demo.SampleHistory.Whole;
import io.duban.demo.Timeline.Hour;
import io.duban.report.ReturnTo;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The year's reports: every unit's part, the lead unit's whole, the office's review, the supervisor's view; and
 * returns.
 */
@Component
@DemoOnly
class ReportSteps {

    private final SampleReporting reporting;

    ReportSteps(SampleReporting reporting) {
        this.reporting = reporting;
    }

    void into(Timeline timeline, SampleHistory history) {
        for (TaskReport report : history.reports()) {
            List<Returned> returns = history.returns().stream()
                    .filter(back -> back.item().equals(report.item()) && back.year() == report.year())
                    .toList();
            report.parts().forEach(part -> part(timeline, report, part, returns));
            Whole whole = report.whole();
            if (whole != null) {
                whole(timeline, report, whole, returns);
            }
        }
    }

    private void part(Timeline timeline, TaskReport report, UnitPart part, List<Returned> returns) {
        timeline.add(part.submittedOn(), Hour.MORNING, scene -> reporting.submitPart(report, part, "", scene));
        LocalDate handedIn = part.submittedOn();
        for (Returned back : returns) {
            if (back.step().equals("approveUnitReport") && back.units().contains(part.unit())) {
                timeline.add(
                        back.on(), Hour.AFTERNOON, scene -> reporting.returnPart(report, part.unit(), back, scene));
                timeline.add(
                        back.resubmittedOn(),
                        Hour.MORNING,
                        scene -> reporting.submitPart(report, part, back.supplement(), scene));
                handedIn = back.resubmittedOn();
            }
        }
        LocalDate released = part.releasedOn();
        timeline.add(
                released == null ? handedIn : released,
                Hour.LATE_AFTERNOON,
                scene -> release(report, part.unit(), scene));
    }

    private void release(TaskReport report, String unit, Scene scene) {
        reporting.releasePart(report, unit, scene.holder(unit, DEPARTMENT_HEAD), scene);
    }

    private void whole(Timeline timeline, TaskReport report, Whole whole, List<Returned> returns) {
        timeline.add(whole.submittedOn(), Hour.EVENING, scene -> submitWhole(report, whole, "", scene));
        returns.stream()
                .filter(back -> back.step().equals("reviewReport"))
                .forEach(back -> officeReturns(timeline, report, whole, back));
        timeline.add(whole.officeAcceptedOn(), Hour.EVENING, scene -> accept(report, scene));
        returns.stream()
                .filter(back -> back.step().equals("approveReport"))
                .forEach(back -> supervisorReturns(timeline, report, whole, back));
        timeline.add(whole.verifiedOn(), Hour.EVENING, scene -> approve(report, whole, scene));
    }

    private void officeReturns(Timeline timeline, TaskReport report, Whole whole, Returned back) {
        timeline.add(
                back.on(), Hour.EVENING, scene -> reporting.returnToLead(report, back, scene.person(back.by()), scene));
        timeline.add(back.resubmittedOn(), Hour.MORNING, scene -> submitWhole(report, whole, back.supplement(), scene));
    }

    /** The office accepts twice: before the supervisor's return, and, as the file says, after it. */
    private void supervisorReturns(Timeline timeline, TaskReport report, Whole whole, Returned back) {
        timeline.add(back.on(), Hour.MORNING, scene -> accept(report, scene));
        timeline.add(
                back.on(), Hour.EVENING, scene -> reporting.returnApproval(report, returned(back, scene), back, scene));
        if (back.to() == ReturnTo.UNITS) {
            report.parts().stream()
                    .filter(part -> back.units().contains(part.unit()))
                    .forEach(part -> supplement(timeline, report, part, back));
        }
        String added = back.to() == ReturnTo.LEAD ? back.supplement() : "";
        timeline.add(back.resubmittedOn(), Hour.NOON, scene -> submitWhole(report, whole, added, scene));
    }

    private void supplement(Timeline timeline, TaskReport report, UnitPart part, Returned back) {
        timeline.add(
                back.resubmittedOn(),
                Hour.MORNING,
                scene -> reporting.submitPart(report, part, back.supplement(), scene));
        timeline.add(back.resubmittedOn(), Hour.LATE_MORNING, scene -> release(report, part.unit(), scene));
    }

    private static Decision returned(Returned back, Scene scene) {
        return Decision.giveBack(
                back.to().answer(), back.to() == ReturnTo.UNITS ? scene.units(back.units()) : Set.of(), back.reason());
    }

    private void submitWhole(TaskReport report, Whole whole, String supplement, Scene scene) {
        reporting.submitWhole(report, whole, supplement, scene.holder(report.lead(), OFFICER), scene);
    }

    private void accept(TaskReport report, Scene scene) {
        reporting.accept(report, scene.holder(DemoHistory.OFFICE, OFFICE_STAFF), scene);
    }

    private void approve(TaskReport report, Whole whole, Scene scene) {
        reporting.approve(report, whole, scene.holder(DemoHistory.OFFICE, SUPERVISOR), scene);
    }
}
