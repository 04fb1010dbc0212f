package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.organization.RenameUnit;
import io.duban.organization.RenamingId;
import io.duban.organization.TakeBackRenaming;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.supervision.DailySweep;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Answer;
import io.duban.work.Decision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What went out before a unit was renamed keeps the old name; what is open bears the new one, and goes on. */
@DubanTest
class RenamedUnitProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    Party other;
    TaskId task;
    String old;
    String name;

    @BeforeEach
    void twoUnitsWithATask() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        old = walk.the(Units.class).get(lead.unit()).name();
        name = "水务厅" + Newcomers.unique();
    }

    @AfterEach
    void forgetSweeps() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
    }

    @Test
    void aReportThatWasHandedInKeepsTheOldNameAndOneThatIsOpenShowsTheNew() throws Exception {
        inReporting();
        walk.reportAll(task, lead, other);
        walk.consolidate(task, lead);
        tomorrow();
        rename();

        assertThat(page("/report/decisions/" + TestSteps.REVIEW_REPORT.node(), walk.staff))
                .contains(old)
                .doesNotContain(name);
        assertThat(page("/reports/" + lead.unit(), lead.officer())).contains(old);
        assertThat(page("/report/versions/1", lead.officer())).contains(old).doesNotContain(name);

        walk.the(DecideReport.class)
                .decide(walk.reviewing(task), Decision.giveBack(Answer.TO_LEAD, Set.of(), "请写明存在的问题。"), walk.staff);
        assertThat(page("/report", lead.officer())).contains(name);
        assertThat(page("/report/versions/1", lead.officer())).contains(old).doesNotContain(name);
        assertThat(document("/tasks/" + task, walk.staff).text()).contains(name);
    }

    @Test
    void theTaskGoesOnToTheEndOfItsYear() {
        inReporting();
        rename();

        walk.reportAll(task, lead, other);
        walk.approveReport(task, lead);

        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void aPlanOfTheYearKeepsTheNameUnderWhichItWasHandedIn() throws Exception {
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
        walk.writeAnnualPlan(task, lead);
        tomorrow();
        rename();

        assertThat(page("/plan/review", walk.staff)).contains(old);
        assertThat(page("/plan/versions/1", walk.staff)).contains(old).doesNotContain(name);
    }

    @Test
    void anOrderThatIsClosedKeepsTheOldNameAndAnOpenOneTellsBoth() throws Exception {
        task = walk.issuedTask(lead, other);
        OrderId closed = signedOrder("逾期未签收");
        walk.the(SignForOrder.class).signFor(closed, lead.officer());
        walk.the(ReplyToOrder.class).reply(closed, "已签收。", lead.officer());
        walk.the(DecideReply.class).decide(closed, Decision.agree("属实。"), walk.supervisor);
        OrderId open = signedOrder("逾期未报送");
        tomorrow();
        rename();

        assertThat(document("/orders/" + closed, walk.staff).select("dl.facts").text())
                .contains(old)
                .doesNotContain(name);
        assertThat(document("/orders/" + open, walk.staff).select("dl.facts").text())
                .contains(name, "签发时名称：" + old);
        assertThat(document("/orders/list", walk.staff)
                        .select("tr:contains(逾期未签收)")
                        .text())
                .contains(old);
        assertThat(document("/orders/list", walk.staff)
                        .select("tr:contains(逾期未报送)")
                        .text())
                .contains(name);
    }

    @Test
    void whatIsDoneIsListedUnderTheNameOfItsTimeAndWhatIsOwedUnderTheNew() throws Exception {
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        tomorrow();
        rename();

        PlanId plan = walk.task(task).planId();
        Document owed = document("/board/punctuality?plan=" + plan, walk.staff);
        assertThat(owed.select("tr:contains(签收任务)").text()).contains(old);
        assertThat(owed.select("tr:contains(年度工作计划)").text()).contains(name);
    }

    @Test
    void theDailySweepBringsItIntoForceBeforeItWordsAnything() {
        task = walk.issuedTask(lead);
        rename(LocalDate.parse("2020-01-10"));
        walk.on("2020-01-09");
        walk.the(DailySweep.class).run(walk.today());
        assertThat(walk.the(Units.class).get(lead.unit()).name()).isEqualTo(old);

        walk.on("2020-01-10");
        walk.the(DailySweep.class).run(walk.today());

        assertThat(walk.the(Units.class).get(lead.unit()).name()).isEqualTo(name);
        assertThat(reason()).contains(name);
    }

    @Test
    void aReasonThatNamesTheUnitFollowsAtOnce() {
        task = walk.issuedTask(lead);
        walk.on("2020-01-10");
        walk.the(DailySweep.class).run(walk.today());
        assertThat(reason()).contains(old);

        rename();

        assertThat(reason()).contains(name).doesNotContain(old);
    }

    @Test
    void takenBackInTimeNothingChanges() {
        RenamingId planned = rename(LocalDate.parse("2020-01-10"));
        walk.the(TakeBackRenaming.class).takeBack(planned, Newcomers.admin());
        walk.on("2020-01-10");
        walk.the(DailySweep.class).run(walk.today());

        assertThat(walk.the(Units.class).get(lead.unit()).name()).isEqualTo(old);
    }

    private String reason() {
        return jdbc.sql("SELECT arguments FROM supervision_light WHERE id = ?")
                .param(task.toString())
                .query(String.class)
                .single();
    }

    private void inReporting() {
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private OrderId signedOrder(String matter) {
        LocalDate due = walk.today().plusDays(10);
        OrderText text = new OrderText(Rung.BLUE, matter, "实施意见", "请立即办理", due);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(due), walk.officeHead);
        return order;
    }

    private void tomorrow() {
        walk.clock().advance(Duration.ofDays(1));
    }

    private void rename() {
        rename(walk.today());
    }

    private RenamingId rename(LocalDate from) {
        RenameUnit.Request request = new RenameUnit.Request(
                lead.unit(), walk.the(Units.class).get(lead.unit()).version(), name, "", from, "冀编办字〔2020〕12号");
        return walk.the(RenameUnit.class).rename(request, Newcomers.admin());
    }

    /** The text of a page of the task's year, without what surrounds every page. */
    private String page(String below, Actor.Person reader) throws Exception {
        return document("/tasks/" + task + "/years/2020" + below, reader)
                .select("main > p, main .page-heading")
                .text();
    }

    private Document document(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
