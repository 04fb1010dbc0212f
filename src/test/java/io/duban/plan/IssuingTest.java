package io.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.plan.GiveOpinion.Words;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.shared.BusinessTime;
import io.duban.shared.DueJobs;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Visibility;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class IssuingTest {

    private static final LocalDate UNTIL = LocalDate.of(2020, 1, 10);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    Plans plans;

    @Autowired
    PutItems putItems;

    @Autowired
    SubmitPlan submitPlan;

    @Autowired
    GiveOpinion giveOpinion;

    @Autowired
    RevisePlan revisePlan;

    @Autowired
    DecidePlan approvePlan;

    @Autowired
    Opinions opinions;

    @Autowired
    Decisions decisions;

    @Autowired
    IssuedTasks issuedTasks;

    @Autowired
    PlanDirectory directory;

    private Drafting drafting;

    @BeforeEach
    void anOffice() {
        clock.set(TestClock.START);
        drafting = new Drafting(context);
    }

    @Test
    void issuesEveryItemAfterApproval() {
        PlanId plan = drafting.planOf(23);
        submitPlan.submit(plan, null, drafting.staff);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.TO_APPROVE);

        approvePlan.decide(plan, Decision.agree(""), drafting.head);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.ISSUING);
        dueJobs.runDueJobs();

        Plan issued = plans.get(plan);
        assertThat(issued.state()).isEqualTo(PlanState.ISSUED);
        assertThat(issued.course().issuedAt()).isEqualTo(clock.instant());
        assertThat(issuedTasks.count(plan)).isEqualTo(23);
        assertThat(acts(plan)).endsWith("PlanAct.SUBMITTED", "PlanAct.APPROVED", "PlanAct.ISSUED");
        assertThat(directory.readable(plan, Visibility.of(drafting.waterOfficer)))
                .isEqualTo(issued);
    }

    @Test
    void asksTheUnitsOfThePlanAndHandsTheRevisedDraftToTheHead() {
        PlanId plan = drafting.planOf(2);
        submitPlan.submit(plan, UNTIL, drafting.staff);
        assertThat(opinions.ofPlan(plan))
                .extracting(Opinion::unit)
                .containsExactlyInAnyOrder(drafting.water, drafting.forest);

        giveOpinion.give(plan, drafting.water, new Words(true, ""), drafting.waterOfficer);
        assertThatThrownBy(() -> revisePlan.revise(plan, drafting.staff))
                .isInstanceOf(PlanRefusal.OpinionsOutstanding.class);
        giveOpinion.give(plan, drafting.forest, new Words(false, "期限太短"), drafting.forestHead);
        revisePlan.revise(plan, drafting.staff);

        assertThat(plans.get(plan).state()).isEqualTo(PlanState.TO_APPROVE);
        assertThat(jdbc.sql("SELECT words FROM plan_opinion WHERE plan_id = ? AND agrees = FALSE")
                        .param(plan.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("期限太短");
        approvePlan.decide(plan, Decision.agree(""), drafting.head);
        dueJobs.runDueJobs();
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void goesOnWithoutTheOpinionsThatDidNotComeInTime() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, UNTIL, drafting.staff);
        giveOpinion.give(plan, drafting.water, new Words(true, "无意见"), drafting.waterOfficer);
        clock.set(UNTIL.plusDays(1)
                .atTime(LocalTime.of(9, 0))
                .atZone(BusinessTime.ZONE)
                .toInstant());
        dueJobs.runDueJobs();

        assertThatThrownBy(() -> giveOpinion.give(plan, drafting.forest, new Words(true, ""), drafting.forestHead))
                .isInstanceOf(PlanRefusal.ConsultationOver.class);
        revisePlan.revise(plan, drafting.staff);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.TO_APPROVE);
    }

    @Test
    void refusesASecondOpinionAndOneWithoutReasons() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, UNTIL, drafting.staff);

        assertThatThrownBy(() -> giveOpinion.give(plan, drafting.water, new Words(false, "  "), drafting.waterOfficer))
                .isInstanceOf(PlanRefusal.ReasonMissing.class);
        giveOpinion.give(plan, drafting.water, new Words(true, ""), drafting.waterOfficer);
        assertThatThrownBy(() -> giveOpinion.give(plan, drafting.water, new Words(true, ""), drafting.waterOfficer))
                .isInstanceOf(PlanRefusal.OpinionNotAsked.class);
        assertThatThrownBy(() -> giveOpinion.give(plan, drafting.forest, new Words(true, ""), drafting.waterOfficer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAConsultationThatEndsTodayOrBeyondTheHorizon() {
        PlanId plan = drafting.planOf(1);

        assertThatThrownBy(() -> submitPlan.submit(plan, LocalDate.of(2020, 1, 2), drafting.staff))
                .isInstanceOf(PlanRefusal.ConsultationTooShort.class);
        assertThatThrownBy(() -> submitPlan.submit(plan, LocalDate.of(2199, 1, 2), drafting.staff))
                .isInstanceOf(PlanRefusal.DeadlineTooFar.class);
    }

    @Test
    void comesBackToTheOfficeWithReasonsAndIsHandedInAgain() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, null, drafting.staff);
        assertThatThrownBy(() -> approvePlan.decide(plan, Decision.giveBack(" "), drafting.head))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
        approvePlan.decide(plan, Decision.giveBack("补充验收标准"), drafting.head);

        assertThat(plans.get(plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(plans.get(plan).course().isInRevision()).isTrue();
        assertThat(decisions.ofPlan(plan)).extracting(PlanDecision::reason).containsExactly("补充验收标准");
        assertThatThrownBy(() -> submitPlan.submit(plan, null, drafting.staff))
                .isInstanceOf(PlanRefusal.NotInState.class);

        revisePlan.revise(plan, drafting.staff);
        approvePlan.decide(plan, Decision.agree(""), drafting.head);
        dueJobs.runDueJobs();
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(acts(plan)).contains("PlanAct.RETURNED", "PlanAct.REVISED", "PlanAct.APPROVED", "PlanAct.ISSUED");
    }

    @Test
    void onlyTheHeadDecides() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, null, drafting.staff);

        assertThatThrownBy(() -> approvePlan.decide(plan, Decision.agree(""), drafting.staff))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approvePlan.decide(plan, Decision.giveBack("理由"), drafting.waterOfficer))
                .isInstanceOf(NotPermitted.class);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.TO_APPROVE);
    }

    @Test
    void approvesOnlyOnce() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, null, drafting.staff);
        approvePlan.decide(plan, Decision.agree(""), drafting.head);

        assertThatThrownBy(() -> approvePlan.decide(plan, Decision.agree(""), drafting.head))
                .isInstanceOf(PlanRefusal.NotInState.class);
        assertThatThrownBy(() -> approvePlan.decide(plan, Decision.giveBack("理由"), drafting.head))
                .isInstanceOf(PlanRefusal.NotInState.class);
        dueJobs.runDueJobs();
    }

    @Test
    void cannotBeChangedOnceItIsWithTheHead() {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, null, drafting.staff);

        assertThatThrownBy(() -> putItems.put(plan, List.of(), PutItems.Others.REMOVED, drafting.staff))
                .isInstanceOf(PlanRefusal.NotEditable.class);
    }

    @Test
    void isNotReadyWithoutItems() {
        PlanId plan = drafting.plan();

        assertThatThrownBy(() -> submitPlan.submit(plan, null, drafting.staff))
                .isInstanceOfSatisfying(PlanRefusal.NotReady.class, refusal -> assertThat(refusal.arguments())
                        .startsWith(1));
    }

    @Test
    void namesEveryFaultBeforeItIsHandedIn() {
        PlanId plan = drafting.plan();
        ItemUnit lead = Drafting.lead(drafting.water);
        putItems.put(
                plan,
                List.of(
                        drafting.item("1", "没有单位", List.of(), List.of()),
                        drafting.item("2", "没有牵头", List.of(Drafting.part(drafting.water)), List.of()),
                        drafting.item("3", "两个牵头", List.of(lead, Drafting.lead(drafting.forest)), List.of()),
                        limited("4", new TimeLimit(LimitKind.DATE, null, List.of())),
                        limited("5", new TimeLimit(LimitKind.DATE, LocalDate.of(2018, 12, 31), List.of())),
                        limited(
                                "6",
                                new TimeLimit(
                                        LimitKind.CONTINUOUS,
                                        null,
                                        List.of(new Stage(LocalDate.of(2036, 1, 1), "太晚"))))),
                PutItems.Others.KEPT,
                drafting.staff);

        assertThat(context.getBean(Readiness.class).faults(plans.get(plan)))
                .extracting(PlanFault::kind)
                .containsExactly(
                        PlanFault.Kind.NO_UNITS,
                        PlanFault.Kind.NO_LEAD,
                        PlanFault.Kind.SEVERAL_LEADS,
                        PlanFault.Kind.DATE_MISSING,
                        PlanFault.Kind.DATE_OUTSIDE,
                        PlanFault.Kind.STAGE_OUTSIDE);
        assertThatThrownBy(() -> submitPlan.submit(plan, null, drafting.staff))
                .isInstanceOf(PlanRefusal.NotReady.class);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void unitsSeeAPlanOnlyOnceTheyAreAsked() {
        PlanId plan = drafting.planOf(1);
        Visibility water = Visibility.of(drafting.waterOfficer);
        assertThatThrownBy(() -> directory.readable(plan, water)).isInstanceOf(Missing.class);

        submitPlan.submit(plan, UNTIL, drafting.staff);

        assertThat(directory.readable(plan, water).id()).isEqualTo(plan);
    }

    private ProposedItem limited(String number, TimeLimit limit) {
        ProposedItem item = drafting.item(number, "任务" + number, List.of(Drafting.lead(drafting.water)), List.of());
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                limit,
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                item.indicators(),
                null);
    }

    private List<String> acts(PlanId plan) {
        return jdbc.sql("SELECT act FROM journal_entry WHERE subject_kind = 'PLAN' AND subject_id = ? ORDER BY seq")
                .param(plan.toString())
                .query(String.class)
                .list();
    }
}
