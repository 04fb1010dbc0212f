package io.duban.process;

import static io.duban.Adjusting.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.Adjusting;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.Barred;
import io.duban.organization.GrantRole;
import io.duban.organization.Newcomers;
import io.duban.plan.Indicator;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanRefusal;
import io.duban.plan.Plans;
import io.duban.plan.TargetOperator;
import io.duban.report.CheckTargets;
import io.duban.report.Measures;
import io.duban.report.Reports;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRefusal;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeState;
import io.duban.task.DecideChange;
import io.duban.task.Effect;
import io.duban.task.HaltText;
import io.duban.task.ReadChanges;
import io.duban.task.ResumeTask;
import io.duban.task.Setting;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.task.TerminateTask;
import io.duban.task.WithdrawChange;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is asked for, granted and refused where a task is to be adjusted; its targets are 200 for 2020, 300 for 2021. */
@DubanTest
class AdjustmentProcessTest {

    private static final HaltText HALT = new HaltText("用地手续未办妥", "冀政办〔2020〕12号");

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Walk walk;
    Adjusting adjusting;
    Party lead;
    TaskId task;

    @BeforeEach
    void aTaskWithTargets() {
        walk = new Walk(context);
        adjusting = new Adjusting(walk);
        lead = walk.party();
        task = adjusting.task(lead);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void goesTheWayOfARequestForMoreTime() {
        ChangeId change = ask(2021, target(2021, "260"));
        assertThat(workItems.open(TestSteps.REVIEW_CHANGE, change.value(), null))
                .get()
                .satisfies(item -> assertThat(item.role()).isEqualTo(Role.OFFICE_STAFF));
        adjusting.agree(change);
        assertThat(state(change)).isEqualTo(ChangeState.REVIEWED);
        assertThat(values()).containsExactly("200", "300");
        decide().decide(at(change), Decision.agree("同意"), walk.officeHead);
        assertThat(state(change)).isEqualTo(ChangeState.GRANTED);
        assertThat(values()).containsExactly("200", "260");
    }

    @Test
    void leavesThePlanAsItWasIssued() {
        adjusting.grant(ask(2021, target(2021, "260")));
        PlanItem item = walk.the(Plans.class).item(walk.task(task).head().planItemId());
        assertThat(walk.the(Plans.class)
                        .indicators(List.of(item.id()))
                        .get(item.id())
                        .get(0)
                        .targets())
                .extracting(target -> target.value().intValue())
                .containsExactly(200, 300);
    }

    @Test
    void keepsTheTargetAsIssuedBesideEveryLaterOne() {
        adjusting.grant(ask(2020, target(2020, "180")));
        adjusting.grant(ask(2020, target(2020, "160")));
        Indicator indicator = adjusting.demand(task).indicators().get(0);
        assertThat(values()).containsExactly("160", "300");
        assertThat(adjusting.demand(task).originally(indicator.id(), 2020).value())
                .isEqualByComparingTo("200");
        assertThat(adjusting.demand(task).originally(indicator.id(), 2021)).isNull();
    }

    @Test
    void movesATargetToAnotherYearAndHoldsValuesAgainstItAnotherWay() {
        Indicator.Target next = new Indicator.Target(2020, TargetOperator.AT_MOST, new BigDecimal("90"), "≤90");
        adjusting.grant(ask(2020, next));
        assertThat(targets().get(0).operator()).isEqualTo(TargetOperator.AT_MOST);
        assertThatThrownBy(() -> ask(2020, target(2021, "90"))).isInstanceOf(PlanRefusal.ItemsFaulty.class);
        assertThatThrownBy(() -> ask(2020, target(2022, "90"))).isInstanceOf(ChangeRefusal.YearNotOpen.class);
    }

    @Test
    void measuresReportsToComeByTheNewTargetAndEarlierOnesByTheirs() {
        adjusting.report(task, lead, "150");
        assertThat(reached(2020)).isFalse();
        assertThat(walk.task(task).year()).isEqualTo(2021);
        walk.on("2021-02-01");
        adjusting.grant(ask(2021, target(2021, "120")));
        assertThat(nextTarget(2021)).isEqualTo("120");
        assertThat(nextTarget(2020)).isEqualTo("200");
        assertThat(reached(2020)).isFalse();
        assertThat(reached(2021)).isTrue();
    }

    /** A report shows the next target as well: the one that was known when it was approved. */
    @Test
    void showsBesideAnApprovedReportWhatWasKnownWhenItWas() {
        adjusting.grant(ask(2020, target(2020, "180")));
        adjusting.report(task, lead, "150");
        walk.on("2021-02-01");
        adjusting.grant(ask(2021, target(2021, "120")));
        assertThat(measured(2020).get(1).value()).isEqualByComparingTo("300");
        assertThat(measured(2020).get(0).value()).isEqualByComparingTo("180");
        assertThat(measured(2021).get(1).value()).isEqualByComparingTo("120");
    }

    @Test
    void refusesAYearThatWasReportedOnAndNothingChanged() {
        adjusting.report(task, lead, "150");
        assertThatThrownBy(() -> ask(2020, target(2020, "100"))).isInstanceOf(ChangeRefusal.NothingToAdjust.class);
        assertThatThrownBy(() -> ask(2021, target(2021, "300"))).isInstanceOf(ChangeRefusal.NothingChanged.class);
        assertThatThrownBy(() -> ask(2021, target(2020, "100"))).isInstanceOf(ChangeRefusal.YearNotOpen.class);
    }

    @Test
    void refusesATargetBelowZeroWhereNoneEverWas() {
        assertThatThrownBy(() -> ask(2020, target(2020, "-5"))).isInstanceOf(ChangeRefusal.BelowZero.class);
    }

    /** What was handed in is measured by what stood then. */
    @Test
    void isOvertakenWhenTheYearsReportIsHandedInMeanwhile() {
        ChangeId change = ask(2020, target(2020, "100"));
        adjusting.handIn(task, lead, "150");
        assertThatThrownBy(() -> adjusting.agree(change)).isInstanceOf(ChangeRefusal.Overtaken.class);
        decide().decide(at(change), Decision.refuse("年度报告已报送"), walk.staff);
        assertThat(values()).containsExactly("200", "300");
    }

    @Test
    void letsTheWordsBeOthersAndKeepsTheOldOnesWithTheirDays() {
        PlanItem before = adjusting.demand(task).item();
        walk.on("2020-07-01");
        adjusting.grant(adjusting.ask(task, new Setting.Words("改建绿道。", "通过竣工验收。", before.formOfResult()), lead));
        assertThat(adjusting.demand(task).item().content()).isEqualTo("改建绿道。");
        assertThat(adjusting.demand(task).item().acceptanceCriteria()).isEqualTo("通过竣工验收。");
        assertThat(adjusting.demand(task).rewordings()).singleElement().satisfies(request -> {
            assertThat(request.was()).isEqualTo(Setting.Words.of(before));
            assertThat(request.course().settledAt()).isEqualTo(walk.clock().instant());
        });
    }

    @Test
    void refusesToLeaveATaskWithoutWordsAndTheSameWords() {
        Setting.Words now = Setting.Words.of(adjusting.demand(task).item());
        assertThatThrownBy(() -> adjusting.ask(task, new Setting.Words(" ", "", ""), lead))
                .isInstanceOf(ChangeRefusal.WordsRequired.class);
        assertThatThrownBy(() -> adjusting.ask(task, now, lead)).isInstanceOf(ChangeRefusal.NothingChanged.class);
    }

    @Test
    void comesBackWithWordsIsWrittenAnewAndRefused() {
        ChangeId change = ask(2021, target(2021, "260"));
        decide().decide(at(change), Decision.giveBack("请附依据"), walk.staff);
        walk.the(AskForChange.class)
                .askAgain(change, adjusting.goal(task, 2021, target(2021, "280")), Adjusting.TEXT, lead.officer());
        adjusting.agree(change);
        decide().decide(at(change), Decision.refuse("依据不足"), walk.officeHead);
        assertThat(state(change)).isEqualTo(ChangeState.DECLINED);
        assertThat(values()).containsExactly("200", "300");
    }

    @Test
    void isWithdrawnBeforeTheOfficeActs() {
        ChangeId change = ask(2021, target(2021, "260"));
        walk.the(WithdrawChange.class).withdraw(change, "", lead.officer());
        assertThat(state(change)).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(workItems.open(TestSteps.REVIEW_CHANGE, change.value(), null))
                .isEmpty();
    }

    @Test
    void freezesNothing() {
        ask(2020, target(2020, "100"));
        assertThat(walk.task(task).term().freeze()).isNull();
    }

    @Test
    void letsOneOfEachKindBePendingAndNoSecond() {
        ask(2020, target(2020, "100"));
        assertThatThrownBy(() -> ask(2021, target(2021, "100"))).isInstanceOf(ChangeRefusal.Pending.class);
        adjusting.ask(task, new Setting.Words("改建绿道。", "", ""), lead);
        adjusting.ask(task, new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20)), lead);
        assertThat(walk.the(ChangeRequests.class).ofTask(task)).hasSize(3);
    }

    @Test
    void grantsTwoOfDifferentKindsWhicheverComesFirst() {
        ChangeId target = ask(2020, target(2020, "100"));
        ChangeId more =
                adjusting.ask(task, new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20)), lead);
        adjusting.grant(more);
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo("2021-01-20");
        adjusting.grant(target);
        assertThat(values()).containsExactly("100", "300");
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo("2021-01-20");
    }

    /** The freeze belongs to the request for more time alone. */
    @Test
    void leavesTheFreezeOfAnotherRequestAloneWhenRefused() {
        ChangeId target = ask(2020, target(2020, "100"));
        adjusting.ask(task, new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20)), lead);
        decide().decide(at(target), Decision.refuse("依据不足"), walk.staff);
        assertThat(walk.task(task).term().freeze()).isNotNull();
    }

    @Test
    void waitsWhileTheTaskStandsStillAndGoesOnWithIt() {
        ChangeId change = ask(2020, target(2020, "100"));
        walk.the(SuspendTask.class).suspend(task, walk.today(), HALT, walk.officeHead);
        assertThatThrownBy(() -> adjusting.agree(change)).isInstanceOf(WorkRefusal.Suspended.class);
        assertThatThrownBy(() -> adjusting.ask(task, new Setting.Words("改建绿道。", "", ""), lead))
                .isInstanceOf(ChangeRefusal.NothingToAdjust.class);
        walk.on(walk.today().plusDays(3).toString());
        walk.the(ResumeTask.class).resume(task, HALT, walk.officeHead);
        adjusting.grant(change);
        assertThat(values()).containsExactly("100", "300");
    }

    @Test
    void lapsesWithATaskThatIsTerminated() {
        ChangeId change = ask(2020, target(2020, "100"));
        walk.the(TerminateTask.class).terminate(task, HALT, walk.officeHead);
        assertThat(state(change)).isEqualTo(ChangeState.LAPSED);
    }

    @Test
    void isAskedForByTheLeadUnitsOfficersOnlyAndDecidedByNobodyWhoWroteIt() {
        Setting.Goal wanted = adjusting.goal(task, 2020, target(2020, "100"));
        for (Actor.Person who : List.of(lead.head(), walk.staff, walk.officeHead, walk.supervisor)) {
            assertThatThrownBy(() -> walk.the(AskForChange.class).ask(task, wanted, Adjusting.TEXT, who))
                    .isInstanceOf(NotPermitted.class);
        }
        Actor.Person officer = walk.person(lead.unit(), Role.OFFICER);
        walk.the(GrantRole.class).grant(officer.id(), walk.office, Role.OFFICE_STAFF, Newcomers.admin());
        Actor.Person both = new Newcomers(context).actor(officer.id());
        ChangeId change = walk.the(AskForChange.class).ask(task, wanted, Adjusting.TEXT, both);
        assertThatThrownBy(() -> decide().decide(at(change), Decision.agree(""), both))
                .isInstanceOf(Barred.class);
    }

    @Test
    void saysWhatGrantingWouldDoUntilItIsDecided() {
        ChangeId change = ask(2021, target(2021, "260"));
        assertThat(effects(change))
                .extracting(Effect::kind)
                .containsExactly("target.measured", "target.kept", "target.original");
        adjusting.grant(change);
        assertThat(effects(change)).isEmpty();
    }

    private List<Effect> effects(ChangeId change) {
        return walk.the(ReadChanges.class)
                .effects(walk.the(ChangeRequests.class).get(change), walk.task(task));
    }

    private boolean reached(int year) {
        return walk.the(CheckTargets.class).of(walk.task(task)).stream()
                .filter(check -> check.target().year() == year)
                .allMatch(check -> Boolean.TRUE.equals(check.reached()));
    }

    private String nextTarget(int year) {
        return measured(year).stream()
                .filter(target -> target.year() == year)
                .findFirst()
                .orElseThrow()
                .value()
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<Indicator.Target> measured(int year) {
        return walk.the(Measures.class)
                .of(walk.task(task), year, walk.the(Reports.class).ofTask(task))
                .get(0)
                .indicator()
                .targets();
    }

    private List<Indicator.Target> targets() {
        return adjusting.demand(task).indicators().get(0).targets();
    }

    private List<String> values() {
        return targets().stream()
                .map(target -> target.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private ChangeId ask(int year, Indicator.Target wanted) {
        return adjusting.ask(task, adjusting.goal(task, year, wanted), lead);
    }

    private ChangeState state(ChangeId change) {
        return walk.the(ChangeRequests.class).get(change).state();
    }

    private DecideChange decide() {
        return walk.the(DecideChange.class);
    }

    private static DecideChange.At at(ChangeId change) {
        return new DecideChange.At(change, null);
    }
}
