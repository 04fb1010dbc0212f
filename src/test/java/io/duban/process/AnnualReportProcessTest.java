package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.ledger.ProcessPictures;
import io.duban.ledger.ProcessPictures.Picture;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.ReturnTo;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DubanTest
class AnnualReportProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void theReportingWindowIsOpen() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void letsAPartLeaveTheUnitThroughItsHeadOnly() {
        walk.report(task, partner);
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, partner.unit())).isPresent();
        assertThat(open(TestSteps.WRITE_REPORT, lead.unit())).isPresent();
        assertThat(open(TestSteps.CONSOLIDATE, null)).isEmpty();
    }

    /** The way of the timer ends for itself: nothing has left the unit. */
    @Test
    void drawsALateReportAsNotedAndNotAsHandedIn() {
        walk.on("2020-12-11");

        Picture report = walk.the(ProcessPictures.class).of(task.toString(), Locale.CHINA).stream()
                .filter(Picture::here)
                .findFirst()
                .orElseThrow();
        assertThat(report.active()).contains("writeReport");
        assertThat(report.finished())
                .contains("noteLateReport", "latenessNoted")
                .doesNotContain("left");
    }

    @Test
    void givesAUnitItsOwnReportBack() {
        walk.report(task, partner);
        walk.the(DecideUnitReport.class)
                .decide(walk.year(task), partner.unit(), Decision.giveBack("请补充数据"), partner.head());
        assertThat(open(TestSteps.WRITE_REPORT, partner.unit())).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.dueOn()).isEqualTo("2020-12-10");
        });
        assertThat(open(TestSteps.WRITE_REPORT, lead.unit()))
                .get()
                .extracting(WorkItem::returned)
                .isEqualTo(false);
        walk.reportAll(task, partner, lead);
        assertThat(open(TestSteps.CONSOLIDATE, null)).isPresent();
    }

    @Test
    void keepsTheAnswersOfTwoUnitsApart() {
        walk.report(task, partner);
        walk.report(task, lead);
        walk.the(DecideUnitReport.class)
                .decide(walk.year(task), partner.unit(), Decision.giveBack("请补充数据"), partner.head());
        walk.the(DecideUnitReport.class).decide(walk.year(task), lead.unit(), Decision.agree("同意"), lead.head());
        assertThat(open(TestSteps.WRITE_REPORT, partner.unit())).isPresent();
        assertThat(open(TestSteps.WRITE_REPORT, lead.unit())).isEmpty();
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, lead.unit())).isEmpty();
    }

    @Test
    void notesALateReportAndGoesOnWithTheOthers() {
        walk.on("2020-12-10");
        assertThat(duty(TestSteps.WRITE_REPORT, partner.unit()).lateNoted()).isNull();
        walk.reportAll(task, lead);
        walk.on("2020-12-11");
        assertThat(duty(TestSteps.WRITE_REPORT, partner.unit()).lateNoted()).isNotNull();
        assertThat(duty(TestSteps.WRITE_REPORT, lead.unit()).lateNoted()).isNull();
        walk.reportAll(task, partner);
        assertThat(open(TestSteps.CONSOLIDATE, null)).isPresent();
    }

    @Test
    void consolidatesReviewsAndApproves() {
        walk.reportAll(task, lead, partner);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
        walk.consolidate(task, lead);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORT_IN_REVIEW);
        assertThat(open(TestSteps.REVIEW_REPORT, null))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(walk.office);
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.PLAN_WRITING);
    }

    @Test
    void returnsFromTheReviewToTheLeadUnit() {
        toReview();
        back(ReturnTo.LEAD);
        assertThat(open(TestSteps.CONSOLIDATE, null))
                .get()
                .extracting(WorkItem::returned)
                .isEqualTo(true);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void returnsFromTheReviewToOneUnitOnly() {
        toReview();
        back(ReturnTo.UNITS, partner.unit());
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
        assertThat(open(TestSteps.WRITE_REPORT, partner.unit()))
                .get()
                .extracting(WorkItem::returned)
                .isEqualTo(true);
        assertThat(open(TestSteps.WRITE_REPORT, lead.unit())).isEmpty();
        walk.reportAll(task, partner);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void returnsFromTheApprovalToTheOffice() {
        toApproval();
        backFromApproval(ReturnTo.OFFICE);
        assertThat(open(TestSteps.REVIEW_REPORT, null))
                .get()
                .extracting(WorkItem::returned)
                .isEqualTo(true);
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void returnsFromTheApprovalToTheLeadUnit() {
        toApproval();
        backFromApproval(ReturnTo.LEAD);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void returnsFromTheApprovalToUnits() {
        toApproval();
        backFromApproval(ReturnTo.UNITS, lead.unit(), partner.unit());
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    private void toReview() {
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
    }

    private void toApproval() {
        toReview();
        walk.acceptReview(task);
    }

    private void back(ReturnTo to, UnitId... units) {
        walk.the(DecideReport.class)
                .decide(walk.reviewing(task), Decision.giveBack(to.answer(), Set.of(units), "请补充说明"), walk.staff);
    }

    private void backFromApproval(ReturnTo to, UnitId... units) {
        walk.the(DecideReport.class)
                .decide(walk.approving(task), Decision.giveBack(to.answer(), Set.of(units), "请补充说明"), walk.supervisor);
    }

    private Optional<WorkItem> open(StepKey step, UnitId unit) {
        return workItems.open(step, task.value(), unit);
    }

    private Duty duty(StepKey step, UnitId unit) {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(step) && duty.unitId().equals(unit))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
