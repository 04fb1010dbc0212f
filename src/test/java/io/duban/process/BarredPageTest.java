package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.organization.Deactivate;
import io.duban.organization.GrantRole;
import io.duban.organization.Handover;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.task.ObjectToTask;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Where somebody may not decide on what he did himself, the page says so and names who can, and offers no button. */
@DubanTest
class BarredPageTest {

    private static final LocalDate DUE = LocalDate.of(2020, 2, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    private Walk walk;
    private Party unit;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        unit = walk.party();
    }

    @AfterEach
    void backToStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aPlanOffersNothingToTheHeadWhoWroteIt() throws Exception {
        also(walk.staff, walk.office, Role.OFFICE_HEAD);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, unit));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);

        hides("/plans/" + plan + "/approval", walk.staff, walk.officeHead);
    }

    @Test
    void anOpinionIsNotAskedOfTheWriterOfThePlan() throws Exception {
        also(walk.staff, unit.unit(), Role.OFFICER);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, unit));
        walk.the(SubmitPlan.class).submit(plan, walk.today().plusDays(5), walk.staff);

        hides("/plans/" + plan + "/opinion?unit=" + unit.unit(), walk.staff, unit.officer());
    }

    @Test
    void anAnnualPlanOffersNothingToItsWriter() throws Exception {
        TaskId task = walk.issuedTask(unit);
        walk.sign(task, unit);
        walk.writeAnnualPlan(task, unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);

        hides("/tasks/" + task + "/years/2020/plan/review", unit.officer(), walk.staff);
    }

    @Test
    void aUnitsReportOffersNothingToTheHeadWhoHandedItIn() throws Exception {
        TaskId task = reportedBy(unit.head());
        Actor.Person second = walk.person(unit.unit(), Role.DEPARTMENT_HEAD);

        hides("/tasks/" + task + "/years/2020/reports/" + unit.unit() + "/approval", unit.head(), second);
    }

    @Test
    void aWholeOffersNothingToItsWriterAndAfterwardsNothingToItsReviewer() throws Exception {
        TaskId task = reporting();
        walk.reportAll(task, unit);
        walk.consolidate(task, unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);
        also(walk.staff, walk.office, Role.SUPERVISOR);
        String report = "/tasks/" + task + "/years/2020/report/";

        hides(report + "decisions/reviewReport", unit.officer(), walk.staff);
        walk.acceptReview(task);
        hides(report + "decisions/approveReport", walk.staff, walk.supervisor);
    }

    @Test
    void aCompletionOffersNothingToWhoClaimedIt() throws Exception {
        TaskId task = walk.completionReviewed(unit);
        also(unit.officer(), walk.office, Role.OFFICE_STAFF);

        hides("/tasks/" + task + "/completion", unit.officer(), walk.staff);
    }

    @Test
    void anObjectionOffersNothingToWhoRaisedIt() throws Exception {
        TaskId task = walk.issuedTask(unit);
        also(walk.staff, unit.unit(), Role.OFFICER);
        walk.the(ObjectToTask.class).object(task, unit.unit(), new ObjectToTask.Words("不属于职责", ""), now(walk.staff));
        Actor.Person second = walk.person(walk.office, Role.OFFICE_STAFF);

        hides("/tasks/" + task + "/objections/" + unit.unit(), walk.staff, second);
    }

    @Test
    void anOrderOffersNothingToItsProposerAndItsReplyNothingToWhoReplied() throws Exception {
        also(walk.staff, walk.office, Role.OFFICE_HEAD);
        also(walk.supervisor, unit.unit(), Role.OFFICER);
        OrderId order = proposed();

        hides("/orders/" + order, walk.staff, walk.officeHead);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, unit.head());
        walk.the(ReplyToOrder.class).reply(order, "已经办理", now(walk.supervisor));
        hides("/orders/" + order, walk.supervisor, walk.person(walk.office, Role.SUPERVISOR));
    }

    @Test
    void aStandInIsToldWhoseWorkBarsHim() throws Exception {
        also(walk.officeHead, walk.office, Role.OFFICE_STAFF);
        TaskId task = walk.issuedTask(unit);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", DUE);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, now(walk.officeHead));
        LocalDate today = walk.today();
        walk.the(NameStandIn.class)
                .name(
                        new NameStandIn.Request(walk.officeHead.id(), walk.supervisor.id(), today, today.plusDays(9)),
                        Newcomers.admin());
        Actor.Person second = walk.person(walk.office, Role.OFFICE_HEAD);

        Document page = page("/orders/" + order, walk.supervisor, "zh");

        assertThat(page.select("[data-why-not]").text()).contains("您代理的" + walk.officeHead.name(), second.name());
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void thePageSaysWhenTheOneWhoCouldWasSwitchedOffMeanwhile() throws Exception {
        TaskId task = reportedBy(unit.head());
        Actor.Person second = walk.person(unit.unit(), Role.DEPARTMENT_HEAD);
        String path = "/tasks/" + task + "/years/2020/reports/" + unit.unit() + "/approval";
        assertThat(page(path, unit.head(), "zh").select("[data-why-not]").text())
                .contains(second.name());

        walk.the(Deactivate.class).deactivate(second.id(), new Handover(1, null), Newcomers.admin());

        assertThat(page(path, unit.head(), "zh").select("[data-why-not]").text())
                .contains("没有其他人可以办理")
                .doesNotContain(second.name());
    }

    /** The one who is barred sees why and who else can, in both languages, and no button; the other sees the button. */
    private void hides(String path, Actor.Person barred, Actor.Person other) throws Exception {
        Document chinese = page(path, barred, "zh");
        assertThat(chinese.select("[data-why-not]").text()).contains("回避", "20", other.name());
        assertThat(chinese.select("main form[method=post]")).isEmpty();
        Document english = page(path, barred, "en");
        assertThat(english.select("[data-why-not]").text())
                .contains(other.name())
                .containsPattern("[a-z]{4}")
                .doesNotContain("回避");
        Document others = page(path, other, "zh");
        assertThat(others.select("[data-why-not]")).isEmpty();
        assertThat(others.select("main form[method=post]")).isNotEmpty();
    }

    private Document page(String path, Actor.Person who, String language) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).with(As.person(who.id(), who.name())).cookie(new Cookie("duban-language", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(unit);
        walk.sign(task, unit);
        walk.planYear(task, unit);
        walk.openReporting(task);
        return task;
    }

    private TaskId reportedBy(Actor.Person head) {
        TaskId task = reporting();
        also(head, unit.unit(), Role.OFFICER);
        walk.report(task, new Party(unit.unit(), now(head), head));
        return task;
    }

    private OrderId proposed() {
        TaskId task = walk.issuedTask(unit);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", DUE);
        return walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, now(walk.staff));
    }

    private void also(Actor.Person person, UnitId where, Role role) {
        walk.the(GrantRole.class).grant(person.id(), where, role, Newcomers.admin());
    }

    /** With the roles held by now. */
    private Actor.Person now(Actor.Person person) {
        return walk.the(People.class).actor(person.id());
    }
}
