package io.duban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.LightGrounds;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ReportLifeTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    Party other;
    TaskId task;

    @BeforeEach
    void planTheYear() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
    }

    @Test
    void savingADraftAgainChangesNothing() {
        reporting();
        TaskYear year = walk.year(task);
        Report first = save(Walk.words("写了一半", null), other);
        Report again = save(Walk.words("写了一半", null), other);
        Report more = save(Walk.words("写完了", null), other);

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(more.version()).isEqualTo(first.version() + 1);
        assertThat(jdbc.sql("SELECT progress FROM report_report WHERE task_id = ? AND unit_id = ?")
                        .params(task.toString(), other.unit().toString())
                        .query(String.class)
                        .list())
                .containsExactly("写完了");
        assertThat(year.year()).isEqualTo(2020);
    }

    @Test
    void aSecondWriterIsToldThatSomebodyWasFaster() {
        reporting();
        var colleague = walk.person(other.unit(), Role.OFFICER);
        Report seen = save(Walk.words("甲写的", null), other);

        SaveReportDraft save = walk.the(SaveReportDraft.class);
        assertThatThrownBy(() -> save.saveUnitPart(walk.year(task), other.unit(), Walk.words("乙写的", null), colleague))
                .isInstanceOf(StaleAggregate.class);
        Report after = save.saveUnitPart(
                walk.year(task),
                other.unit(),
                new ReportDraft(Walk.words("乙接着写", null).content(), seen.version()),
                colleague);
        assertThat(after.written().by()).isEqualTo(colleague.id());
    }

    @Test
    void onlyTheUnitsOwnOfficerWritesItsPart() {
        reporting();
        SaveReportDraft save = walk.the(SaveReportDraft.class);

        assertThatThrownBy(
                        () -> save.saveUnitPart(walk.year(task), other.unit(), Walk.words("代写", null), lead.officer()))
                .isInstanceOf(NotPermitted.class);
        Party stranger = walk.party();
        assertThatThrownBy(() -> save.saveUnitPart(
                        walk.year(task), stranger.unit(), Walk.words("外单位", null), stranger.officer()))
                .isInstanceOf(ReportRefusal.NoPart.class);
    }

    @Test
    void aReportWaitsForItsWindow() {
        walk.planYear(task, lead);

        assertThat(save(Walk.words("提前写", null), other).state()).isEqualTo(ReportState.DRAFT);
        assertThatThrownBy(() -> walk.report(task, other)).isInstanceOf(ReportRefusal.WindowNotOpen.class);
    }

    @Test
    void theUnitsOwingAreThoseWhoseHeadHasNotReleasedThem() {
        reporting();
        Reports reports = walk.the(Reports.class);

        assertThat(reports.unitsOwing(task, 2020)).containsExactly(lead.unit(), other.unit());
        walk.report(task, other);
        assertThat(reports.unitsOwing(task, 2020)).containsExactly(lead.unit(), other.unit());
        walk.the(DecideUnitReport.class).decide(walk.year(task), other.unit(), Decision.agree(""), other.head());
        assertThat(reports.unitsOwing(task, 2020)).containsExactly(lead.unit());
    }

    @Test
    void aHeadReturnsWithAReasonAndTheOfficerWritesAgain() {
        reporting();
        walk.report(task, other);
        DecideUnitReport returning = walk.the(DecideUnitReport.class);

        assertThatThrownBy(() -> returning.decide(walk.year(task), other.unit(), Decision.giveBack("  "), other.head()))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
        returning.decide(walk.year(task), other.unit(), Decision.giveBack("请补充数据"), other.head());

        assertThat(open(TestSteps.WRITE_REPORT, other.unit())).isTrue();
        walk.report(task, other);
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, other.unit())).isTrue();
        assertThat(reasons()).contains("请补充数据");
    }

    @Test
    void nobodyApprovesTheReportHeWrote() {
        reporting();
        var both = walk.person(other.unit(), Role.OFFICER);
        walk.the(io.duban.organization.GrantRole.class)
                .grant(both.id(), other.unit(), Role.DEPARTMENT_HEAD, io.duban.organization.Newcomers.admin());
        var doing = walk.the(io.duban.organization.People.class).actor(both.id());
        walk.the(SubmitReport.class).submit(walk.year(task), other.unit(), Walk.words("自己写的", null), doing);

        assertThatThrownBy(() -> walk.the(DecideUnitReport.class)
                        .decide(walk.year(task), other.unit(), Decision.agree(""), doing))
                .isInstanceOf(io.duban.organization.Barred.class);
    }

    @Test
    void theClaimAndTheVerifiedViewStayApart() {
        consolidated();
        walk.acceptReview(task);
        DecideReport approve = walk.the(DecideReport.class);
        TaskYear year = walk.year(task);

        assertThatThrownBy(() -> approve.decide(walk.approving(task), Decision.agree("同意"), walk.supervisor))
                .isInstanceOf(WorkRefusal.NotSaid.class);
        assertThatThrownBy(() ->
                        approve.decide(walk.approving(task), Decision.agree(" ").percent(45), walk.supervisor))
                .isInstanceOf(ReportRefusal.DisagreementUnexplained.class);
        approve.decide(walk.approving(task), Decision.agree("一处泵站尚未验收").percent(45), walk.supervisor);

        assertThat(percents()).isEqualTo(Map.of("claimed", 60, "verified", 45));
    }

    @Test
    void tenPointsOfDisagreementNeedNoWords() {
        consolidated();
        walk.acceptReview(task);

        walk.the(DecideReport.class)
                .decide(walk.approving(task), Decision.agree("").percent(50), walk.supervisor);

        assertThat(percents()).isEqualTo(Map.of("claimed", 60, "verified", 50));
    }

    @Test
    void theOfficeReturnsToChosenUnitsOnly() {
        consolidated();
        Decision back = Decision.giveBack(Answer.TO_UNITS, Set.of(other.unit()), "数据与上年不一致");

        walk.the(DecideReport.class).decide(walk.reviewing(task), back, walk.staff);

        assertThat(states())
                .containsExactlyInAnyOrder(
                        tuple("UNIT", lead.unit().toString(), "RELEASED"),
                        tuple("UNIT", other.unit().toString(), "RETURNED"),
                        tuple("WHOLE", lead.unit().toString(), "RETURNED"));
        assertThat(open(TestSteps.WRITE_REPORT, other.unit())).isTrue();
        assertThat(open(TestSteps.WRITE_REPORT, lead.unit())).isFalse();

        walk.reportAll(task, other);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void aReturnToUnitsNamesSomeThatHaveReported() {
        consolidated();
        DecideReport returning = walk.the(DecideReport.class);

        assertThatThrownBy(() -> returning.decide(
                        walk.reviewing(task), Decision.giveBack(Answer.TO_UNITS, Set.of(), "请补充"), walk.staff))
                .isInstanceOf(ReportRefusal.UnitsMissing.class);
        assertThatThrownBy(() -> returning.decide(
                        walk.reviewing(task),
                        Decision.giveBack(Answer.TO_UNITS, Set.of(UnitId.next()), "请补充"),
                        walk.staff))
                .isInstanceOf(ReportRefusal.UnitsMissing.class);
        assertThatThrownBy(() -> returning.decide(
                        walk.reviewing(task), Decision.giveBack(Answer.TO_OFFICE, Set.of(), "请补充"), walk.staff))
                .isInstanceOf(WorkRefusal.NotOffered.class);
        assertThat(open(TestSteps.REVIEW_REPORT, null)).isTrue();
    }

    @Test
    void theSupervisorReturnsToTheLeadUnitOrToTheOffice() {
        consolidated();
        walk.acceptReview(task);
        DecideReport returning = walk.the(DecideReport.class);

        returning.decide(walk.approving(task), Decision.giveBack(Answer.TO_OFFICE, Set.of(), "请核实数据"), walk.supervisor);
        assertThat(open(TestSteps.REVIEW_REPORT, null)).isTrue();

        walk.acceptReview(task);
        returning.decide(walk.approving(task), Decision.giveBack(Answer.TO_LEAD, Set.of(), "请补充问题"), walk.supervisor);
        assertThat(open(TestSteps.CONSOLIDATE, null)).isTrue();
        assertThat(reasons()).contains("请核实数据", "请补充问题");

        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void aSecondDecisionFindsTheStepGone() {
        consolidated();
        walk.acceptReview(task);

        assertThatThrownBy(() -> walk.acceptReview(task)).isInstanceOf(ReportRefusal.NotInReview.class);
    }

    @Test
    void aReturnedPlanKeepsItsTextAndComesBack() {
        TaskYear year = walk.year(task);
        walk.writeAnnualPlan(task, lead);

        walk.the(DecideAnnualPlan.class).decide(year, Decision.giveBack("节点太少"), walk.staff);
        AnnualPlan returned = walk.the(AnnualPlans.class).get(year);
        assertThat(returned.state()).isEqualTo(AnnualPlanState.RETURNED);
        assertThat(returned.content().goals()).isNotBlank();

        walk.planYear(task, lead);
        var scope = new LightGrounds.Scope(LocalDate.of(2019, 12, 31), 2020, 2020);
        assertThat(walk.the(LightGrounds.class)
                        .of(List.of(task), scope)
                        .get(task)
                        .accepted()
                        .get(2020)
                        .milestones())
                .extracting(Milestone::expectedPercent)
                .containsExactly(40, 80);
    }

    @Test
    void aMilestoneIsReachedOnADayThatHasCome() {
        walk.planYear(task, lead);
        walk.on("2020-07-01");
        ReachMilestone reach = walk.the(ReachMilestone.class);

        assertThatThrownBy(() -> reach.reach(
                        walk.year(task),
                        0,
                        new ReachMilestone.Reached(walk.today().plusDays(1), ""),
                        lead.officer()))
                .isInstanceOf(ReportRefusal.DayToCome.class);
        assertThatThrownBy(() -> reach.reach(
                        walk.year(task),
                        0,
                        new ReachMilestone.Reached(java.time.LocalDate.of(2019, 12, 31), ""),
                        lead.officer()))
                .isInstanceOf(ReportRefusal.DayBeforeYear.class);
        reach.reach(walk.year(task), 0, new ReachMilestone.Reached(walk.today().minusDays(2), "已开工"), lead.officer());

        assertThat(jdbc.sql(
                                "SELECT m.done_on FROM report_milestone m JOIN report_annual_plan p ON p.id = m.annual_plan_id"
                                        + " WHERE p.task_id = ? AND m.position = 0")
                        .param(task.toString())
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo("2020-06-29");
    }

    @Test
    void aPartsTextIsItsUnitsOwnUntilItsHeadReleasedIt() {
        reporting();
        save(Walk.words("还在改", null), other);
        ReportsOfTask reports = walk.the(ReportsOfTask.class);

        assertThat(progressSeenBy(walk.staff)).isEmpty();
        assertThat(progressSeenBy(lead.officer())).isEmpty();
        assertThat(progressSeenBy(other.head())).isEqualTo("还在改");
        walk.reportAll(task, other);
        assertThat(progressSeenBy(lead.officer())).isEqualTo("已完成本单位承担的工作。");

        var stranger = walk.party().officer();
        assertThatThrownBy(() -> reports.of(task, stranger)).isInstanceOf(Missing.class);
    }

    private String progressSeenBy(io.duban.shared.Actor.Person reader) {
        return walk.the(ReportsOfTask.class)
                .of(walk.year(task), reader)
                .part(other.unit())
                .orElseThrow()
                .content()
                .progress();
    }

    private void reporting() {
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private void consolidated() {
        reporting();
        walk.reportAll(task, lead, other);
        walk.consolidate(task, lead);
    }

    private Report save(ReportDraft draft, Party party) {
        return walk.the(SaveReportDraft.class).saveUnitPart(walk.year(task), party.unit(), draft, party.officer());
    }

    private boolean open(StepKey kind, UnitId unit) {
        return walk.the(WorkItems.class).open(kind, task.value(), unit).isPresent();
    }

    private List<String> reasons() {
        return jdbc.sql("SELECT reason FROM report_review WHERE task_id = ? ORDER BY decided_at, id")
                .param(task.toString())
                .query(String.class)
                .list();
    }

    private Map<String, Object> percents() {
        return jdbc.sql("SELECT claimed_percent claimed, verified_percent verified FROM task_task WHERE id = ?")
                .param(task.toString())
                .query()
                .singleRow();
    }

    private List<org.assertj.core.groups.Tuple> states() {
        return jdbc.sql("SELECT part, unit_id, state FROM report_report WHERE task_id = ?")
                .param(task.toString())
                .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
