package io.duban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.Refusal;
import io.duban.shared.StaleAggregate;
import io.duban.supervision.DailySweep;
import io.duban.supervision.Light;
import io.duban.supervision.LightChange;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionRules;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One task is three points behind on 25 January 2020, the other waits for a signature; the clock stands on 2 January. */
@DubanTest
class RuleTest {

    private static final RuleTopic LIGHTS = RuleTopic.LIGHTS;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    RulesOfTests rules;
    Party lead;
    PlanId plan;
    TaskId running;
    TaskId idle;

    @BeforeEach
    void twoTasks() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
        walk = new Walk(context);
        rules = new RulesOfTests(context);
        lead = walk.party();
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(2, lead)));
        running = tasks.get(0);
        idle = tasks.get(1);
        plan = walk.task(running).planId();
        walk.sign(running, lead);
    }

    @AfterEach
    void forgetWhatWaits() {
        rules.takeBackForAll();
        jdbc.sql("DELETE FROM supervision_sweep").update();
    }

    @Test
    void isTheUsualOneAsLongAsNothingWasSet() {
        RuleInForce rule = read(new RuleScope(plan));
        assertThat(rule.numbers()).isEqualTo(LIGHTS.usual());
        assertThat(rule.own()).isFalse();
        assertThat(rule.since()).isNull();
        assertThat(rule.version()).isZero();
    }

    @Test
    void holdsFromItsDayOnAndWhatHeldBeforeStaysOnRecord() {
        change("2020-02-01", 5);
        assertThat(yellowOn("2020-01-31")).isEqualTo(10);
        assertThat(yellowOn("2020-02-01")).isEqualTo(5);
        walk.on("2020-03-01");
        change("2020-03-10", 7);
        assertThat(List.of(yellowOn("2020-01-31"), yellowOn("2020-03-09"), yellowOn("2020-03-10")))
                .containsExactly(10, 5, 7);
        assertThat(history()).containsExactly("PLANNED 2020-03-10 null", "IN_FORCE 2020-02-01 2020-03-09");
        walk.on("2020-03-10");
        assertThat(history()).containsExactly("IN_FORCE 2020-03-10 null", "OVER 2020-02-01 2020-03-09");
    }

    @Test
    void previewsExactlyTheLightsThatTurnInTheMorningOfTheDay() {
        PreviewRule.Preview preview = preview(asked("2020-01-25", 2));
        assertThat(preview.lights().looked()).isEqualTo(2);
        assertThat(preview.lights().turns())
                .extracting(turn -> turn.task().id() + " " + turn.before().color() + " "
                        + turn.after().color())
                .containsExactly(running + " GREEN YELLOW");
        change("2020-01-25", 2);
        assertThat(colors("2020-01-24")).isEqualTo(Map.of(running, LightColor.GREEN, idle, LightColor.YELLOW));
        assertThat(colors("2020-01-25")).isEqualTo(Map.of(running, LightColor.YELLOW, idle, LightColor.YELLOW));
        assertThat(light(running).arguments()).contains("2");
        assertThat(light(running).since()).isEqualTo(LocalDate.of(2020, 1, 25));
    }

    @Test
    void leavesTheLightsOfThePastAsTheyWere() {
        sweep("2020-01-20");
        List<LightChange> before = walk.the(Lights.class).changes(running, 10);
        change("2020-01-25", 2);
        sweep("2020-01-25");
        List<LightChange> after = walk.the(Lights.class).changes(running, 10);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.subList(1, after.size())).isEqualTo(before);
    }

    @Test
    void doesNotConcernPlansWithRulesOfTheirOwn() {
        change("2020-02-01", 6);
        RuleRequest forAll = rules.asked(RuleScope.ALL, LIGHTS, yellow(1), "2020-03-20");
        PreviewRule.Preview preview = preview(forAll);
        assertThat(preview.spared()).isPositive();
        assertThat(preview.lights().turns())
                .extracting(turn -> turn.task().planId())
                .doesNotContain(plan);
        rules.change(RuleScope.ALL, LIGHTS, yellow(1), "2020-03-20");
        assertThat(yellowOn("2020-03-20")).isEqualTo(6);
    }

    @Test
    void followsTheRuleOfAllPlansAgain() {
        change("2020-02-01", 6);
        walk.on("2020-02-01");
        rules.change(new RuleScope(plan), LIGHTS, null, "2020-02-10");
        rules.change(RuleScope.ALL, LIGHTS, yellow(3), "2020-02-20");
        assertThat(List.of(yellowOn("2020-02-09"), yellowOn("2020-02-10"), yellowOn("2020-02-20")))
                .containsExactly(6, 10, 3);
    }

    @Test
    void isTakenBackUntilItsDayAndNotAfter() {
        change("2020-02-01", 5);
        takeBack();
        assertThat(yellowOn("2020-02-01")).isEqualTo(10);
        assertThat(history()).containsExactly("TAKEN_BACK 2020-02-01 null");
        refuses("refusal.rules.notPlanned", this::takeBack);
        change("2020-02-01", 5);
        walk.on("2020-02-01");
        refuses("refusal.rules.notPlanned", this::takeBack);
    }

    @Test
    void beginsTomorrowAtTheEarliestAndNotInYears() {
        refuses("refusal.rules.tooSoon", () -> change("2020-01-02", 5));
        refuses("refusal.rules.tooFar", () -> change("2022-01-03", 5));
        change("2020-01-03", 5);
    }

    @Test
    void waitsOneAtATime() {
        change("2020-02-01", 5);
        refuses("refusal.rules.alreadyPlanned", () -> change("2020-03-01", 6));
    }

    @Test
    void mustChangeSomething() {
        refuses("refusal.rules.nothingChanged", () -> rules.change(new RuleScope(plan), LIGHTS, null, "2020-02-01"));
        refuses(
                "refusal.rules.nothingChanged",
                () -> rules.change(RuleScope.ALL, LIGHTS, LIGHTS.usual(), "2020-02-01"));
        refuses("refusal.rules.nothingToFollow", () -> rules.change(RuleScope.ALL, LIGHTS, null, "2020-02-01"));
    }

    @Test
    void takesOnlyNumbersThatMakeSense() {
        refuses("refusal.rules.redBelowYellow", () -> change("2020-02-01", 31));
        refuses("refusal.rules.numbersWrong", () -> change("2020-02-01", 101));
        refuses("refusal.rules.numbersWrong", () -> change("2020-02-01", -1));
        RuleNumbers odd = RuleTopic.REMINDERS
                .usual()
                .with("beforeDue", 7, 7)
                .with("everyDays", 0)
                .with("what", 1);
        assertThatThrownBy(() -> rules.change(new RuleScope(plan), RuleTopic.REMINDERS, odd, "2020-02-01"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(at -> at.names().get(0))
                        .containsExactly("beforeDue", "everyDays", "what"));
    }

    @Test
    void tellsTheSecondOfTwoAdmins() {
        RuleRequest mine = asked("2020-02-01", 5);
        RuleRequest theirs = asked("2020-02-02", 6);
        walk.the(ChangeRule.class).change(mine, Newcomers.admin());
        assertThatThrownBy(() -> walk.the(ChangeRule.class).change(theirs, Newcomers.admin()))
                .isInstanceOf(StaleAggregate.class);
        takeBack();
        assertThatThrownBy(() -> walk.the(ChangeRule.class).change(theirs, Newcomers.admin()))
                .isInstanceOf(StaleAggregate.class);
    }

    @Test
    void isChangedByAdminsOnly() {
        for (Actor.Person person : List.of(walk.staff, walk.officeHead, walk.supervisor, lead.officer())) {
            assertThatThrownBy(() -> walk.the(ChangeRule.class).change(asked("2020-02-01", 5), person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.the(PreviewRule.class).of(asked("2020-02-01", 5), person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.the(TakeBackRule.class).takeBack(LIGHTS, RuleScope.ALL, 0, person))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void isReadByItsOfficeAndNotByOthers() {
        change("2020-02-01", 5);
        ReadRules read = walk.the(ReadRules.class);
        RuleScope scope = new RuleScope(plan);
        Actor.Person stranger = new Walk(context).staff;
        walk.clock().set(TestClock.START);
        assertThat(read.all(scope, null, walk.staff)).hasSize(RuleTopic.values().length);
        assertThat(read.changes(null, scope, Paging.FIRST, walk.staff).rows()).hasSize(1);
        assertThatThrownBy(() -> read.all(scope, null, stranger)).isInstanceOf(Missing.class);
        assertThat(read.changes(null, scope, Paging.FIRST, stranger).rows()).isEmpty();
        assertThat(read.all(RuleScope.ALL, null, stranger)).isNotEmpty();
        assertThatThrownBy(() -> read.all(RuleScope.ALL, null, lead.officer())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void standsInTheJournalOfThePlanWithWhatChanged() {
        change("2020-02-01", 5);
        assertThat(jdbc.sql("SELECT changes FROM journal_entry WHERE subject_id = ? AND act = 'RuleAct.CHANGED'")
                        .param(plan.toString())
                        .query(String.class)
                        .single())
                .contains("yellowLag", "10", "2020-02-01")
                .doesNotContain("redLag");
    }

    @Test
    void remindsInTheRhythmInForceOnTheDay() {
        // The unit must sign by 9 January 2020: two days before are no point of the usual rhythm.
        RuleNumbers often = RuleTopic.REMINDERS.usual().with("beforeDue", 2, 4).with("apartDays", 1);
        PreviewRule.Preview preview =
                preview(rules.asked(new RuleScope(plan), RuleTopic.REMINDERS, often, "2020-01-06"));
        assertThat(preview.reminders().open()).isPositive();
        assertThat(preview.reminders().after()).isNotEqualTo(preview.reminders().before());
        rules.change(new RuleScope(plan), RuleTopic.REMINDERS, often, "2020-01-06");
        LocalDate.of(2020, 1, 3).datesUntil(LocalDate.of(2020, 1, 9)).forEach(day -> sweep(day.toString()));
        assertThat(remindersOf(idle)).containsExactly("2020-01-07");
    }

    @Test
    void givesAnAnnualPlanTheDaysInForceWhenTheYearIsEntered() {
        rules.change(
                new RuleScope(plan),
                RuleTopic.DUE_DAYS,
                RuleTopic.DUE_DAYS.usual().with("annualPlanDays", 40),
                "2020-01-06");
        assertThat(dueDates(running)).contains("2020-01-31");
        walk.on("2020-01-06");
        walk.sign(idle, lead);
        // Forty working days from 6 January by the weekly rule.
        assertThat(dueDates(idle)).contains("2020-03-02");
        assertThat(dueDates(running)).contains("2020-01-31");
        assertThat(preview(rules.asked(new RuleScope(plan), RuleTopic.DUE_DAYS, null, "2020-02-03"))
                        .openSteps())
                .isEqualTo(2);
    }

    @Test
    void givesOrdersAndTheirSignaturesTheDaysInForce() {
        rules.change(
                new RuleScope(plan),
                RuleTopic.DUE_DAYS,
                RuleTopic.DUE_DAYS.usual().with("orderSignatureDays", 4).with("blueDays", 20),
                "2020-01-06");
        assertThat(signatureDue("2020-01-03")).isEqualTo("2020-01-07");
        assertThat(signatureDue("2020-01-06")).isEqualTo("2020-01-10");
        assertThat(walk.the(SupervisionRules.class)
                        .orderDays(plan, walk.today())
                        .blue())
                .isEqualTo(20);
    }

    /** Proposed on that day, the head of the office is to sign until this one. */
    private String signatureDue(String day) {
        walk.on(day);
        LocalDate due = LocalDate.parse("2020-02-28");
        walk.the(ProposeOrder.class)
                .aboutTask(
                        day.endsWith("3") ? running : idle,
                        lead.unit(),
                        new OrderText(Rung.BLUE, "报送年度计划", "年度计划未报", "请报送", due),
                        walk.supervisor);
        return jdbc.sql(
                        "SELECT CAST(due_on AS CHAR) FROM worklist_item WHERE step LIKE '%signOrder' AND plan_id = ? ORDER BY id DESC LIMIT 1")
                .param(plan.toString())
                .query(String.class)
                .single();
    }

    private List<String> dueDates(TaskId task) {
        return jdbc.sql("SELECT CAST(due_on AS CHAR) FROM task_duty WHERE done_at IS NULL AND task_id = ?")
                .param(task.toString())
                .query(String.class)
                .list();
    }

    private void change(String from, int yellow) {
        walk.the(ChangeRule.class).change(asked(from, yellow), Newcomers.admin());
    }

    private RuleRequest asked(String from, int yellow) {
        return rules.asked(new RuleScope(plan), LIGHTS, yellow(yellow), from);
    }

    private static RuleNumbers yellow(int points) {
        return LIGHTS.usual().with("yellowLag", points);
    }

    private PreviewRule.Preview preview(RuleRequest request) {
        return walk.the(PreviewRule.class).of(request, Newcomers.admin());
    }

    private void takeBack() {
        RuleScope scope = new RuleScope(plan);
        walk.the(TakeBackRule.class).takeBack(LIGHTS, scope, rules.version(LIGHTS, scope), Newcomers.admin());
    }

    private int yellowOn(String day) {
        return walk.the(ReadRules.class)
                .all(new RuleScope(plan), LocalDate.parse(day), Newcomers.admin())
                .get(0)
                .numbers()
                .one("yellowLag");
    }

    private RuleInForce read(RuleScope scope) {
        return walk.the(ReadRules.class).one(LIGHTS, scope, Newcomers.admin());
    }

    private List<String> history() {
        return walk
                .the(ReadRules.class)
                .changes(LIGHTS, new RuleScope(plan), Paging.FIRST, Newcomers.admin())
                .rows()
                .stream()
                .map(line -> line.state() + " " + line.change().fromOn() + " " + line.until())
                .toList();
    }

    private Map<TaskId, LightColor> colors(String day) {
        sweep(day);
        return Map.of(running, light(running).color(), idle, light(idle).color());
    }

    private Light light(TaskId task) {
        return walk.the(Lights.class).of(List.of(task)).get(task);
    }

    private void sweep(String day) {
        LocalDate date = LocalDate.parse(day);
        walk.clock().set(date.atTime(6, 30).atZone(BusinessTime.ZONE).toInstant());
        walk.the(DailySweep.class).run(date);
    }

    private List<String> remindersOf(TaskId task) {
        return jdbc.sql("SELECT CAST(sent_on AS CHAR) FROM supervision_reminder WHERE task_id = ? ORDER BY sent_on")
                .param(task.toString())
                .query(String.class)
                .list();
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
