package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideUnitReport;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.StepKey;
import io.duban.supervision.Chase;
import io.duban.supervision.DailySweep;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskReminder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever handed in owes nothing: a reminder is told to whoever has the step now, for every kind of step. */
@DubanTest
class DeskDigestTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private Party lead;
    private TaskId task;

    @BeforeEach
    void issue() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
    }

    @Test
    void forgetsASignatureThatWasGiven() {
        chase(TestSteps.SIGN_FOR, lead);
        assertThat(told(lead.officer())).containsExactly(TestSteps.SIGN_FOR);
        assertThat(told(lead.head())).containsExactly(TestSteps.SIGN_FOR);

        walk.sign(task, lead);

        assertThat(told(lead.officer())).isEmpty();
        assertThat(told(lead.head())).isEmpty();
    }

    @Test
    void forgetsAnAnnualPlanThatWasHandedInAndTellsOfItAgainOnceItCameBack() {
        walk.sign(task, lead);
        chase(TestSteps.WRITE_ANNUAL_PLAN, lead);
        walk.writeAnnualPlan(task, lead);
        assertThat(told(lead.officer())).isEmpty();

        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.giveBack("请补充节点。"), walk.staff);
        assertThat(told(lead.officer())).as("not reminded of what is owed anew").isEmpty();
        chase(TestSteps.WRITE_ANNUAL_PLAN, lead);

        assertThat(told(lead.officer())).containsExactly(TestSteps.WRITE_ANNUAL_PLAN);
    }

    @Test
    void followsTheReportFromTheOfficerOverTheHeadToTheLead() {
        inReporting();
        chase(TestSteps.WRITE_REPORT, lead);
        walk.report(task, lead);
        chase(TestSteps.APPROVE_UNIT_REPORT, lead);
        assertThat(told(lead.officer())).isEmpty();
        assertThat(mine(lead.head())).containsExactly(true);
        walk.the(DecideUnitReport.class).decide(walk.year(task), lead.unit(), Decision.agree(""), lead.head());
        assertThat(told(lead.head())).isEmpty();
        chase(TestSteps.CONSOLIDATE, lead);

        assertThat(mine(lead.officer())).containsExactly(true);
        assertThat(mine(lead.head())).containsExactly(false);
        walk.consolidate(task, lead);
        assertThat(told(lead.officer())).isEmpty();
    }

    @Test
    void tellsTheOfficeOfWhatItHasItself() {
        inReporting();
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
        String review = desk.waiting(DeskFilter.of(TestSteps.REVIEW_REPORT), Paging.FIRST, walk.staff)
                .rows()
                .get(0)
                .id();
        walk.the(Chase.class).about(review, "请今天审核。", walk.officeHead);

        assertThat(mine(walk.staff)).containsExactly(true);
        assertThat(mine(walk.officeHead)).containsExactly(false);
        walk.acceptReview(task);
        assertThat(told(walk.staff)).isEmpty();
        assertThat(told(walk.officeHead)).isEmpty();
    }

    @Test
    void forgetsAnOrderThatWasSignedForAndAReplyThatWasGiven() {
        OrderText text =
                new OrderText(Rung.BLUE, "进度迟缓", "实施意见", "请报送情况。", walk.today().plusDays(20));
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(text.dueOn()), walk.officeHead);
        chase(TestSteps.SIGN_FOR_ORDER, lead);
        assertThat(told(lead.officer())).containsExactly(TestSteps.SIGN_FOR_ORDER);
        walk.the(SignForOrder.class).signFor(order, lead.officer());
        assertThat(told(lead.officer())).isEmpty();
        chase(TestSteps.REPLY_TO_ORDER, lead);
        walk.the(ReplyToOrder.class).reply(order, "已加快。", lead.officer());

        assertThat(told(lead.officer())).isEmpty();
        assertThat(told(lead.head())).isEmpty();
    }

    @Test
    void isNotSweptForWhatWasHandedInOnTheVeryDay() {
        inReporting();
        walk.on("2020-12-11");
        walk.report(task, lead);

        assertThat(walk.the(DailySweep.class).run(walk.today())).isTrue();

        assertThat(told(lead.officer())).isEmpty();
        assertThat(told(lead.head())).doesNotContain(TestSteps.WRITE_REPORT);
        walk.clock().advance(Duration.ofDays(1));
        assertThat(told(lead.officer())).isEmpty();
    }

    private void inReporting() {
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private void chase(StepKey step, Party unit) {
        String duty = desk.ofUnits(DeskFilter.of(step), Paging.FIRST, unit.head())
                .rows()
                .get(0)
                .id();
        walk.the(Chase.class).about(duty, "请今天办理。", walk.staff);
    }

    private List<StepKey> told(Actor.Person who) {
        return reminded(who).stream()
                .map(reminder -> reminder.step().inAnyVersion())
                .toList();
    }

    private List<Boolean> mine(Actor.Person who) {
        return reminded(who).stream().map(DeskReminder::mine).toList();
    }

    private List<DeskReminder> reminded(Actor.Person who) {
        return desk.reminded(walk.clock().instant().minus(Duration.ofDays(60)), who);
    }
}
