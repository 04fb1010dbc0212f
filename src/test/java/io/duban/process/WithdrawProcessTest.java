package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.report.AnnualPlanState;
import io.duban.report.AnnualPlans;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideUnitReport;
import io.duban.report.ReportState;
import io.duban.report.Reports;
import io.duban.report.SubmitReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import io.duban.work.Decision;
import io.duban.work.DoneSteps;
import io.duban.work.PassOn;
import io.duban.work.Withdraw;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was handed in is taken back: the step is open again as it was, until somebody has acted on it. */
@DubanTest
class WithdrawProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void aTaskInItsYear() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void opensAnAnnualPlanAgainAsItWas() {
        WorkItem before = open(TestSteps.WRITE_ANNUAL_PLAN, lead);
        walk.writeAnnualPlan(task, lead);
        walk.on("2020-01-20");
        walk.the(Withdraw.class).withdraw(handedIn(lead.officer()), "数字有误", lead.officer());

        WorkItem after = open(TestSteps.WRITE_ANNUAL_PLAN, lead);
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(after.returned()).isFalse();
        assertThat(desk(walk.staff)).isEmpty();
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.PLAN_WRITING);
        assertThat(walk.the(AnnualPlans.class).get(walk.year(task)).state()).isEqualTo(AnnualPlanState.DRAFT);
        walk.planYear(task, lead);
        walk.openReporting(task);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
    }

    @Test
    void opensOneUnitsPartAgainAndLeavesTheOthersAlone() {
        reporting();
        WorkItem before = open(TestSteps.WRITE_REPORT, partner);
        walk.report(task, lead);
        walk.report(task, partner);
        withdraw(partner.officer());
        assertThat(open(TestSteps.WRITE_REPORT, partner).dueOn()).isEqualTo(before.dueOn());
        assertThat(nodes(lead.head())).containsExactly("approveUnitReport");
        assertThat(nodes(partner.head())).isEmpty();

        approvePart(lead);
        assertThat(nodes(lead.officer())).isEmpty();
        walk.reportAll(task, partner);
        assertThat(nodes(lead.officer())).containsExactly("consolidate");
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void goesOnWatchingTheDueDate() {
        reporting();
        WorkItem before = open(TestSteps.WRITE_REPORT, partner);
        walk.report(task, partner);
        withdraw(partner.officer());
        WorkItem after = open(TestSteps.WRITE_REPORT, partner);
        assertThat(lateNoted(after.id())).isFalse();
        walk.on(before.dueOn().plusDays(1).toString());
        assertThat(lateNoted(after.id())).isTrue();
    }

    @Test
    void isAsLateAsItWasWhenItIsTakenBackAfterItsDueDate() {
        reporting();
        WorkItem before = open(TestSteps.WRITE_REPORT, partner);
        walk.on(before.dueOn().plusDays(20).toString());
        walk.report(task, partner);
        withdraw(partner.officer());
        WorkItem after = open(TestSteps.WRITE_REPORT, partner);
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        walk.runJobs();
        assertThat(lateNoted(after.id())).isTrue();
        walk.reportAll(task, partner);
    }

    @Test
    void keepsThatItHadBeenReturnedAndToWhomItHadBeenGiven() {
        reporting();
        Actor.Person colleague = walk.person(partner.unit(), Role.OFFICER);
        submit(colleague);
        walk.the(DecideUnitReport.class)
                .decide(walk.year(task), partner.unit(), Decision.giveBack("请补充"), partner.head());
        WorkItem before = open(TestSteps.WRITE_REPORT, partner);
        assertThat(before.returned()).isTrue();
        walk.the(PassOn.class).to(before.id(), colleague.id(), "", partner.officer());
        submit(colleague);
        withdraw(colleague);
        WorkItem after = open(TestSteps.WRITE_REPORT, partner);
        assertThat(after.returned()).isTrue();
        assertThat(after.assignee()).isEqualTo(colleague.id());
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(part(partner)).isEqualTo(ReportState.RETURNED);
        submit(colleague);
        approvePart(partner);
    }

    @Test
    void takesTheClaimBackWithTheWhole() {
        reporting();
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(60);
        withdraw(lead.officer());
        assertThat(walk.task(task).progress().claimedPercent()).isNull();
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
        assertThat(nodes(lead.officer())).containsExactly("consolidate");
        walk.approveReport(task, lead);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(60);
    }

    @Test
    void isTooLateOnceSomebodyHasActed() {
        reporting();
        walk.report(task, partner);
        String item = handedIn(partner.officer());
        assertThat(walk.the(Withdraw.class).choice(item, partner.officer()).waiting())
                .hasSize(1);
        approvePart(partner);
        assertThat(walk.the(Withdraw.class).choice(item, partner.officer()).waiting())
                .isEmpty();
        assertThatThrownBy(() -> walk.the(Withdraw.class).withdraw(item, "", partner.officer()))
                .isInstanceOf(WorkRefusal.ActedOn.class);
    }

    @Test
    void isTakenBackOnceAndByNobodyElse() {
        walk.writeAnnualPlan(task, lead);
        String item = handedIn(lead.officer());
        for (Actor.Person other :
                List.of(lead.head(), partner.officer(), walk.staff, walk.person(lead.unit(), Role.OFFICER))) {
            assertThatThrownBy(() -> walk.the(Withdraw.class).withdraw(item, "", other))
                    .isInstanceOf(Missing.class);
        }
        withdraw(lead.officer());
        assertThatThrownBy(() -> walk.the(Withdraw.class).withdraw(item, "", lead.officer()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void isOnRecordAndNotCountedAsDone() {
        walk.writeAnnualPlan(task, lead);
        String item = handedIn(lead.officer());
        withdraw(lead.officer());
        assertThat(text("SELECT answer FROM worklist_done WHERE id = ?", item)).isEqualTo("WITHDRAWN");
        assertThat(database.sql("SELECT done_at IS NULL AND dropped_at IS NOT NULL FROM task_duty WHERE id = ?")
                        .param(item)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(text(
                        "SELECT reason FROM journal_entry WHERE subject_id = ? AND act LIKE '%ReportAct.WITHDRAWN'",
                        task.toString()))
                .isEqualTo("数字有误");
        assertThat(database.sql("SELECT withdrawn_at IS NOT NULL FROM report_version WHERE document_id = ?")
                        .param(walk.the(AnnualPlans.class)
                                .get(walk.year(task))
                                .id()
                                .toString())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        walk.writeAnnualPlan(task, lead);
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), walk.staff);
    }

    private void reporting() {
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private void submit(Actor.Person officer) {
        walk.the(SubmitReport.class).submit(walk.year(task), partner.unit(), Walk.words("已完成本单位承担的工作。", null), officer);
    }

    private void approvePart(Party unit) {
        walk.the(DecideUnitReport.class).decide(walk.year(task), unit.unit(), Decision.agree("同意"), unit.head());
    }

    private ReportState part(Party unit) {
        return walk.the(Reports.class)
                .unitPart(walk.year(task), unit.unit())
                .orElseThrow()
                .state();
    }

    private void withdraw(Actor.Person who) {
        walk.the(Withdraw.class).withdraw(handedIn(who), "数字有误", who);
    }

    /** What the person handed in last. */
    private String handedIn(Actor.Person who) {
        return walk.the(Desk.class).done(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> walk.the(DoneSteps.class).handedIn(item.id()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was handed in"))
                .id();
    }

    private boolean lateNoted(String duty) {
        return database.sql("SELECT late_noted IS NOT NULL FROM task_duty WHERE id = ?")
                .param(duty)
                .query(Boolean.class)
                .single();
    }

    private String text(String sql, String parameter) {
        return database.sql(sql).param(parameter).query(String.class).single();
    }

    private List<DeskItem> desk(Actor.Person who) {
        return walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private List<String> nodes(Actor.Person who) {
        return desk(who).stream().map(item -> item.step().node()).toList();
    }

    private WorkItem open(StepKey step, Party unit) {
        return walk.the(WorkItems.class).open(step, task.value(), unit.unit()).orElseThrow();
    }
}
