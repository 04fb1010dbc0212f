package io.duban.demo;

import io.duban.demo.SampleHistory.Returned;
import io.duban.demo.SampleHistory.TaskReport;
import io.duban.demo.SampleHistory.UnitPart;
import io.duban.demo.SampleHistory.Value;
import io.duban.demo.SampleHistory.Whole;
import io.duban.plan.Indicator;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.Reports;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the sample's reports to the use cases of reporting. */
@Component
@DemoOnly
class SampleReporting {

    /** The steps of the model of an annual report at which the sample's people decide. */
    private static final String REVIEW = "reviewReport";

    private static final String APPROVAL = "approveReport";

    private final UseCases use;
    private final Reports reports;
    private final Tasks tasks;
    private final Plans plans;

    SampleReporting(UseCases use, Reports reports, Tasks tasks, Plans plans) {
        this.use = use;
        this.reports = reports;
        this.tasks = tasks;
        this.plans = plans;
    }

    /** What people do with reports. */
    @Component
    @DemoOnly
    record UseCases(
            SubmitReport submitReport,
            DecideUnitReport decideUnitReport,
            SubmitConsolidated submitConsolidated,
            DecideReport decideReport) {}

    void submitPart(TaskReport report, UnitPart part, String supplement, Scene scene) {
        TaskYear of = of(report, scene);
        ReportContent content = new ReportContent(
                joined(part.progress(), supplement), part.problems(), part.nextSteps(), null, List.of());
        ReportDraft draft = new ReportDraft(content, version(reports.unitPart(of, scene.unit(part.unit()))));
        use.submitReport().submit(of, scene.unit(part.unit()), draft, scene.person(part.submittedBy()));
    }

    void releasePart(TaskReport report, String unit, Actor.Person head, Scene scene) {
        use.decideUnitReport().decide(of(report, scene), scene.unit(unit), Decision.agree(""), head);
    }

    void returnPart(TaskReport report, String unit, Returned back, Scene scene) {
        use.decideUnitReport()
                .decide(
                        of(report, scene),
                        scene.unit(unit),
                        Decision.giveBack(back.reason()),
                        scene.holder(unit, Role.DEPARTMENT_HEAD));
    }

    void submitWhole(TaskReport report, Whole whole, String supplement, Actor.Person writer, Scene scene) {
        TaskYear of = of(report, scene);
        ReportContent content = new ReportContent(
                joined(whole.progress(), supplement),
                whole.problems(),
                whole.nextSteps(),
                whole.percent(),
                values(of, whole));
        use.submitConsolidated().submit(of, new ReportDraft(content, version(reports.whole(of))), writer);
    }

    void returnToLead(TaskReport report, Returned back, Actor.Person reviewer, Scene scene) {
        use.decideReport()
                .decide(
                        at(report, REVIEW, scene),
                        Decision.giveBack(Answer.TO_LEAD, Set.of(), back.reason()),
                        reviewer);
    }

    void accept(TaskReport report, Actor.Person reviewer, Scene scene) {
        use.decideReport().decide(at(report, REVIEW, scene), Decision.agree(""), reviewer);
    }

    void returnApproval(TaskReport report, Decision back, Returned told, Scene scene) {
        use.decideReport().decide(at(report, APPROVAL, scene), back, scene.person(told.by()));
    }

    void approve(TaskReport report, Whole whole, Actor.Person supervisor, Scene scene) {
        use.decideReport()
                .decide(
                        at(report, APPROVAL, scene),
                        Decision.agree(whole.verifiedReason()).percent(whole.verifiedPercent()),
                        supervisor);
    }

    private List<ReportValue> values(TaskYear of, Whole whole) {
        PlanItemId item = tasks.get(of.task()).head().planItemId();
        return plans.indicators(List.of(item)).getOrDefault(item, List.of()).stream()
                .flatMap(indicator -> whole.values().stream()
                        .filter(value -> value.indicator().equals(indicator.name()))
                        .map(value -> ReportValue.of(indicator.id(), typed(value, indicator), value.words())))
                .toList();
    }

    /**
     * An indicator whose targets are words is answered by a word; a number that is not due yet only by an explanation.
     */
    private static String typed(Value value, Indicator indicator) {
        BigDecimal number = value.value();
        if (number != null) {
            return number.toPlainString();
        }
        return indicator.targets().stream().allMatch(target -> target.value() == null) ? value.words() : "";
    }

    private static @Nullable Integer version(Optional<Report> report) {
        return report.map(Report::version).orElse(null);
    }

    private static String joined(String text, String supplement) {
        return supplement.isEmpty() ? text : text + "\n" + supplement;
    }

    private static DecideReport.At at(TaskReport report, String node, Scene scene) {
        return new DecideReport.At(of(report, scene), node, null);
    }

    private static TaskYear of(TaskReport report, Scene scene) {
        return new TaskYear(scene.task(report.item()), report.year());
    }
}
