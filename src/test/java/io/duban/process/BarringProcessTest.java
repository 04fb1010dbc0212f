package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.organization.GrantRole;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.plan.DecidePlan;
import io.duban.plan.GiveOpinion;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideCompletion;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.Report;
import io.duban.report.ReportDraft;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitReport;
import io.duban.shared.Actor;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.task.AnswerObjection;
import io.duban.task.ObjectToTask;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody decides on what he wrote, handed in or proposed: not as himself, not for another, not through a stand-in. */
@DubanTest
class BarringProcessTest {

    private static final LocalDate DUE = LocalDate.of(2020, 2, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    Walk walk;
    Party unit;

    @BeforeEach
    void office() {
        walk = new Walk(context);
        unit = walk.party();
    }

    @AfterEach
    void backToStart() {
        clock.set(TestClock.START);
    }

    @Test
    void anOrderIsNotSignedByItsProposerWhoStandsInForTheHead() {
        OrderId order = propose(walk.staff);
        standIn(walk.officeHead, walk.staff);

        barred("barredByOwnWork", () -> sign(order, now(walk.staff)));
        barred("barredByOwnWork", () -> walk.the(DecideOrder.class)
                .decide(order, Decision.refuse("不发"), now(walk.staff)));
        sign(order, walk.officeHead);
    }

    @Test
    void anOrderThatTheHeadProposedIsSignedNeitherByHimNorByHisStandIn() {
        also(walk.officeHead, walk.office, Role.OFFICE_STAFF);
        OrderId order = propose(now(walk.officeHead));
        standIn(walk.officeHead, walk.supervisor);

        barred("barredByOwnWork", () -> sign(order, now(walk.officeHead)));
        barred("barredByWorkOfTheAbsent", () -> sign(order, now(walk.supervisor)));
        sign(order, walk.person(walk.office, Role.OFFICE_HEAD));
    }

    @Test
    void anOrderProposedInTheNameOfTheHeadIsNotSignedByTheHead() {
        also(walk.officeHead, walk.office, Role.OFFICE_STAFF);
        Actor.Person second = walk.person(walk.office, Role.GROUP_LEADER);
        standIn(walk.officeHead, second);
        OrderId order = propose(now(second));

        barred("barredByWorkInOnesName", () -> sign(order, now(walk.officeHead)));
        barred("barredByOwnWork", () -> sign(order, now(second)));
    }

    @Test
    void whoStandsInForTwoHeadsSignsForTheOneWhoDidNotProposeIt() {
        also(walk.officeHead, walk.office, Role.OFFICE_STAFF);
        Actor.Person other = walk.person(walk.office, Role.OFFICE_HEAD);
        OrderId order = propose(now(walk.officeHead));
        standIn(walk.officeHead, walk.supervisor);
        standIn(other, walk.supervisor);

        sign(order, now(walk.supervisor));
    }

    @Test
    void aReplyIsNotSettledByWhoGaveIt() {
        also(walk.supervisor, unit.unit(), Role.OFFICER);
        OrderId order = propose(walk.staff);
        sign(order, walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, unit.head());
        walk.the(ReplyToOrder.class).reply(order, "已经办理", now(walk.supervisor));

        barred("barredByOwnWork", () -> walk.the(DecideReply.class)
                .decide(order, Decision.agree(""), now(walk.supervisor)));
        barred("barredByOwnWork", () -> walk.the(DecideReply.class)
                .decide(order, Decision.giveBack("不足"), now(walk.supervisor)));
        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.person(walk.office, Role.SUPERVISOR));
    }

    @Test
    void whoProposedAnOrderMaySettleTheReply() {
        OrderId order = propose(walk.supervisor);
        sign(order, walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, unit.head());
        walk.the(ReplyToOrder.class).reply(order, "已经办理", unit.officer());

        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.supervisor);
    }

    @Test
    void aPlanIsNotApprovedByWhoWroteOrHandedItIn() {
        also(walk.staff, walk.office, Role.OFFICE_HEAD);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, unit));
        walk.the(SubmitPlan.class).submit(plan, null, walk.officeHead);

        barred("barredByOwnWork", () -> walk.the(DecidePlan.class).decide(plan, Decision.agree(""), now(walk.staff)));
        barred("barredByOwnWork", () -> walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead));
        barred("barredByOwnWork", () -> walk.the(DecidePlan.class)
                .decide(plan, Decision.giveBack("再改"), walk.officeHead));
        standIn(walk.officeHead, walk.supervisor);
        barred("barredByWorkOfTheAbsent", () -> walk.the(DecidePlan.class)
                .decide(plan, Decision.agree(""), now(walk.supervisor)));
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.person(walk.office, Role.OFFICE_HEAD));
    }

    @Test
    void noOpinionIsGivenOnOnesOwnPlan() {
        also(walk.staff, unit.unit(), Role.OFFICER);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, unit));
        walk.the(SubmitPlan.class).submit(plan, walk.today().plusDays(5), walk.staff);
        GiveOpinion.Words agreed = new GiveOpinion.Words(true, "");

        barred("barredByOwnWork", () -> walk.the(GiveOpinion.class).give(plan, unit.unit(), agreed, now(walk.staff)));
        walk.the(GiveOpinion.class).give(plan, unit.unit(), agreed, unit.officer());
    }

    @Test
    void anAnnualPlanIsNotReviewedByItsWriter() {
        TaskId task = walk.issuedTask(unit);
        walk.sign(task, unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);
        walk.writeAnnualPlan(task, new Party(unit.unit(), now(unit.officer()), unit.head()));

        barred("barredByOwnWork", () -> walk.the(DecideAnnualPlan.class)
                .decide(walk.year(task), Decision.agree(""), now(unit.officer())));
        barred("barredByOwnWork", () -> walk.the(DecideAnnualPlan.class)
                .decide(walk.year(task), Decision.giveBack("再改"), now(unit.officer())));
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree(""), walk.staff);
    }

    @Test
    void aReportIsNotApprovedByWhoOnlyDraftedItAndAnotherHandedItIn() {
        TaskId task = reporting();
        also(unit.head(), unit.unit(), Role.OFFICER);
        Report draft = walk.the(SaveReportDraft.class)
                .saveUnitPart(walk.year(task), unit.unit(), Walk.words("负责人起草。", null), now(unit.head()));
        walk.the(SubmitReport.class)
                .submit(
                        walk.year(task),
                        unit.unit(),
                        new ReportDraft(draft.content(), draft.version()),
                        unit.officer());

        barred("barredByOwnWork", () -> approveUnit(task, unit.head()));
        barred("barredByOwnWork", () -> walk.the(DecideUnitReport.class)
                .decide(walk.year(task), unit.unit(), Decision.giveBack("再改"), unit.head()));
        approveUnit(task, walk.person(unit.unit(), Role.DEPARTMENT_HEAD));
    }

    @Test
    void aReportThatTheHeadHandedInForTheAbsentOfficerIsApprovedByNeither() {
        TaskId task = reporting();
        standIn(unit.officer(), unit.head());
        walk.the(SubmitReport.class).submit(walk.year(task), unit.unit(), Walk.words("代为填报。", null), now(unit.head()));
        also(unit.officer(), unit.unit(), Role.DEPARTMENT_HEAD);

        barred("barredByOwnWork", () -> approveUnit(task, now(unit.head())));
        barred("barredByWorkInOnesName", () -> approveUnit(task, now(unit.officer())));
    }

    @Test
    void aWholeIsNeitherReviewedNorVerifiedByItsWriterNorVerifiedByItsReviewer() {
        TaskId task = reporting();
        walk.reportAll(task, unit);
        walk.consolidate(task, unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);
        also(unit.officer(), walk.office, Role.SUPERVISOR);
        also(walk.staff, walk.office, Role.SUPERVISOR);
        Decision seen = Decision.agree("属实").percent(60);

        barred("barredByOwnWork", () -> walk.the(DecideReport.class)
                .decide(walk.reviewing(task), seen, now(unit.officer())));
        barred("barredByOwnWork", () -> walk.the(DecideReport.class)
                .decide(walk.reviewing(task), back(), now(unit.officer())));
        walk.acceptReview(task);
        for (Actor.Person one : List.of(unit.officer(), walk.staff)) {
            barred("barredByOwnWork", () -> walk.the(DecideReport.class).decide(walk.approving(task), seen, now(one)));
            barred("barredByOwnWork", () -> walk.the(DecideReport.class)
                    .decide(walk.approving(task), back(), now(one)));
        }
        walk.approve(task);
    }

    @Test
    void completionIsNotConfirmedByWhoClaimedIt() {
        TaskId task = walk.completionReviewed(unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);

        barred("barredByOwnWork", () -> walk.the(DecideCompletion.class)
                .decide(task, Decision.agree("达到验收标准"), true, now(unit.officer())));
        walk.the(DecideCompletion.class).decide(task, Decision.agree("达到验收标准"), true, walk.staff);
    }

    @Test
    void anObjectionIsNotAnsweredByWhoRaisedIt() {
        TaskId task = walk.issuedTask(unit);
        also(walk.staff, unit.unit(), Role.OFFICER);
        walk.the(ObjectToTask.class).object(task, unit.unit(), new ObjectToTask.Words("不属于职责", ""), now(walk.staff));
        AnswerObjection.Reply reply = new AnswerObjection.Reply(task, unit.unit(), "请办理");

        barred("barredByOwnWork", () -> walk.the(AnswerObjection.class).insist(reply, now(walk.staff)));
        walk.the(AnswerObjection.class).insist(reply, walk.person(walk.office, Role.OFFICE_STAFF));
    }

    @Test
    void theRefusalNamesTheActTheDayAndWhoCanDoIt() {
        OrderId order = propose(walk.staff);
        standIn(walk.officeHead, walk.staff);

        assertThatThrownBy(() -> sign(order, now(walk.staff))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(words(refusal, Locale.CHINESE)).contains("2020-01-02", "拟制督办单", walk.officeHead.name());
            assertThat(words(refusal, Locale.ENGLISH)).contains("2020-01-02", walk.officeHead.name());
        });
    }

    @Test
    void theRefusalSaysWhenNobodyElseCouldDoIt() {
        also(walk.officeHead, walk.office, Role.OFFICE_STAFF);
        OrderId order = propose(now(walk.officeHead));

        assertThatThrownBy(() -> sign(order, now(walk.officeHead)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(words(refusal, Locale.CHINESE))
                        .contains("没有其他人可以办理"));
    }

    private String words(Refusal refusal, Locale language) {
        return context.getMessage(refusal.key(), refusal.arguments().toArray(), language);
    }

    private static void barred(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("refusal.organization." + reason);
    }

    private static Decision back() {
        return Decision.giveBack(Answer.TO_LEAD, Set.of(), "再改");
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(unit);
        walk.sign(task, unit);
        walk.planYear(task, unit);
        walk.openReporting(task);
        return task;
    }

    private void approveUnit(TaskId task, Actor.Person who) {
        walk.the(DecideUnitReport.class).decide(walk.year(task), unit.unit(), Decision.agree(""), who);
    }

    private OrderId propose(Actor.Person who) {
        TaskId task = walk.issuedTask(unit);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", DUE);
        return walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, who);
    }

    private void sign(OrderId order, Actor.Person who) {
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), who);
    }

    private void also(Actor.Person person, UnitId where, Role role) {
        walk.the(GrantRole.class).grant(person.id(), where, role, Newcomers.admin());
    }

    private void standIn(Actor.Person absent, Actor.Person standIn) {
        LocalDate today = walk.today();
        walk.the(NameStandIn.class)
                .name(new NameStandIn.Request(absent.id(), standIn.id(), today, today.plusDays(20)), Newcomers.admin());
    }

    /** With the roles held by now. */
    private Actor.Person now(Actor.Person person) {
        return walk.the(People.class).actor(person.id());
    }
}
