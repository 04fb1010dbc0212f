package io.duban.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.journal.JournalCheck;
import io.duban.journal.VerifyJournal;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Role;
import io.duban.shared.Subject;
import io.duban.supervision.Chase;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.RecordProgress;
import io.duban.task.TaskAct;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class JournalPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    VerifyJournal verifyJournal;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private Actor.Person admin;
    private Actor.Person auditor;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
        auditor = walk.person(walk.office, Role.AUDITOR);
    }

    @Test
    void showsWhoDidWhatToATask() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);

        Document page = page("/journal?subject=TASK:" + task, auditor);

        assertThat(page.select("tbody").text()).contains(lead.officer().name(), "建设第1号泵站");
        assertThat(page.select("tbody td").text()).as("acts by their texts").doesNotContain("TaskAct.");
    }

    @Test
    void namesTheUnitThatAChangeKeepsByItsId() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        Duty owed = walk.the(Duties.class).ofTask(task).get(0);
        walk.the(Chase.class).about(owed.id(), "请尽快签收", walk.staff);
        String name = walk.the(Units.class).get(lead.unit()).name();

        String entries =
                page("/journal?subject=TASK:" + task, auditor).select("tbody").text();

        assertThat(entries)
                .contains("请尽快签收", "单位 " + name)
                .doesNotContain(lead.unit().toString());
    }

    @Test
    void showsInstantsAsTheClockInChinaDoes() throws Exception {
        Subject someone = Subject.of(Subject.Kind.ACCOUNT, admin.id());
        walk.the(TransactionTemplate.class)
                .executeWithoutResult(in -> context.publishEvent(
                        DomainEvent.of(someone, TaskAct.PROGRESS_CLAIMED, admin, Instant.parse("2020-01-06T01:20:00Z"))
                                .changing("lockedUntil", null, Instant.parse("2020-01-06T01:30:15.250Z"))));

        assertThat(page("/journal?subject=ACCOUNT:" + admin.id(), auditor)
                        .select("tbody")
                        .text())
                .contains("须等到 2020-01-06 09:30")
                .doesNotContain("2020-01-06T");
    }

    /** A claim that stays is said as well: the entry would otherwise hold nothing. */
    @Test
    void saysOfAClaimThatItIsWhatItWas() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.the(RecordProgress.class).claimed(task, 40, lead.officer());
        walk.the(RecordProgress.class).claimed(task, 40, lead.officer());

        assertThat(page("/journal?subject=TASK:" + task, auditor)
                        .select("tbody tr")
                        .get(0)
                        .text())
                .contains("自报进度", "40 未变");
    }

    /** Of use to who checks the journal, and noise to who works on the task. */
    @Test
    void showsChecksumsToThoseWhoCheckAndNotToThoseWhoWorkOnATask() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);

        assertThat(page("/journal?subject=TASK:" + task, auditor)
                        .select("tbody")
                        .text())
                .contains("内容校验值");
        assertThat(page("/tasks/" + task + "/journal", lead.officer()).text())
                .contains("年度工作计划")
                .doesNotContain("校验值");
    }

    @Test
    void findsASubjectByItsName() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String title = walk.task(task).title();

        Document page = page("/journal?words=" + title, auditor);

        assertThat(page.select(".panel a[href^=/journal?subject=TASK]")).isNotEmpty();
    }

    @Test
    void findsWhatAPersonDid() throws Exception {
        Party lead = walk.party();
        walk.sign(walk.issuedTask(lead), lead);

        Document page = page("/journal?person=" + lead.officer().name() + "&from=2020-01-02&until=2020-01-02", auditor);

        assertThat(page.select("tbody tr")).isNotEmpty();
        assertThat(page("/journal?person=" + lead.officer().name() + "&from=2020-01-03", auditor)
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void findsATaskByItsNumberAndShowsItsEntriesAtOnce() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issue(walk.draft(2020, 2021, List.of(Walk.item("十（七）", lead))))
                .get(0);
        walk.sign(task, lead);

        Document page = page("/journal?words=十（七）", auditor);

        assertThat(page.select(".panel a[href=/journal?subject=TASK:" + task + "]"))
                .hasSize(1);
        assertThat(page.select("tbody").text()).contains(lead.officer().name(), "签收");
    }

    @Test
    void findsANumberTypedInFullWidthAndATitleInOtherQuotationMarks() throws Exception {
        TaskId task = walk.issue(walk.draft(2020, 2021, List.of(Walk.item("91-7-“甲”", walk.party()))))
                .get(0);

        for (String typed : List.of("９１－７", "91‑7", "91-7-\"甲\"", "91-7 泵站")) {
            assertThat(page("/journal?words={words}", auditor, typed)
                            .select(".panel a[href=/journal?subject=TASK:" + task + "]"))
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void findsTheSameNumberBeforeOnesThatOnlyHoldIt() throws Exception {
        Party lead = walk.party();
        List<TaskId> tasks = walk.issue(walk.draft(
                2020, 2021, List.of(Walk.item("甲12", lead), Walk.item("甲1", lead), Walk.item("甲1之3", lead))));

        Document page = page("/journal?words=甲1", auditor);

        assertThat(page.select(".panel ul a[href^=/journal?subject=TASK]").eachAttr("href"))
                .contains("/journal?subject=TASK:" + tasks.get(0))
                .first()
                .isEqualTo("/journal?subject=TASK:" + tasks.get(1));
    }

    @Test
    void findsAPlanByItsDocumentNumberInWhicheverBrackets() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, walk.party()));
        jdbc.sql("UPDATE plan_plan SET document_number = ? WHERE id = ?")
                .params("湘水发〔2020〕77号", plan.toString())
                .update();

        for (String typed : List.of("湘水发〔2020〕77号", "湘水发[2020]77号", "湘水发（2020）77号", "〔2020〕77")) {
            assertThat(page("/journal?words={words}", auditor, typed)
                            .select(".panel a[href=/journal?subject=PLAN:" + plan + "]"))
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void findsAnOrderByItsNumber() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        SupervisionOrder order = signedOrder(task, lead);
        String number = "督办〔1977〕7号";
        jdbc.sql("UPDATE supervision_order SET number = ? WHERE id = ?")
                .params(number, order.id().toString())
                .update();

        Document page = page("/journal?words={words}", auditor, number);

        assertThat(page.select(".panel a[href=/journal?subject=ORDER:" + order.id() + "]"))
                .isNotEmpty();
        assertThat(page.select("tbody").text())
                .contains(walk.officeHead.name(), "待签发 → 已发待签收")
                .as("what a plan is called that was issued")
                .doesNotContain("已下达");
    }

    @Test
    void findsByAccountByTheWordsOfAnActAndByDays() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        String account = jdbc.sql("SELECT account FROM organization_person WHERE id = ?")
                .param(lead.officer().id().toString())
                .query(String.class)
                .single();

        assertThat(page("/journal?person=" + account, auditor).select("tbody").text())
                .contains("签收");
        assertThat(page("/journal?person=" + account + "&act=签收", auditor).select("tbody tr"))
                .hasSize(1);
        assertThat(page("/journal?person=" + account + "&act=退签", auditor).select("tbody tr"))
                .isEmpty();
        assertThat(page("/journal?person=" + account + "&until=2020-01-01", auditor)
                        .select("tbody tr"))
                .isEmpty();
        mvc.perform(get("/api/journal")
                        .param("person", account)
                        .param("act", "TaskAct.SIGNED_FOR")
                        .param("from", "2020-01-02")
                        .with(As.person(auditor)))
                .andExpect(jsonPath("$.rows.length()").value(1));
    }

    @Test
    void saysWhatWasLookedForWhenNothingIsFound() throws Exception {
        Document page = page("/journal?words=9999号&person=无此人&from=2019-01-01&until=2019-01-31", auditor);

        assertThat(page.select(".empty").text()).contains("9999号", "无此人", "2019-01-01", "2019-01-31");
        assertThat(page.select("tbody tr")).isEmpty();
    }

    @Test
    void leadsAnAdminOnlyWhereAnAdminMayGo() throws Exception {
        TaskId task = walk.issuedTask(walk.party());

        assertThat(page("/journal?subject=TASK:" + task, admin).select("a[href^=/tasks/], a[href^=/plans/]"))
                .isEmpty();
        assertThat(page("/journal?subject=TASK:" + task, auditor).select("a[href=/tasks/" + task + "]"))
                .isNotEmpty();
    }

    @Test
    void foldsWhatTimersDidAndShowsItOnItsOwn() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.on("2020-01-10");
        walk.sign(task, lead);

        Document all = page("/journal?subject=TASK:" + task, auditor);

        assertThat(all.select("details.journal-fold summary").text()).contains("条系统记录");
        assertThat(page("/journal?by=PERSON&subject=TASK:" + task, auditor).select("td.journal-short"))
                .isNotEmpty()
                .noneMatch(cell -> cell.text().equals("系统定时"));
        Document system = page("/journal?by=TIMER&subject=TASK:" + task, auditor);
        assertThat(system.select("td.journal-short")).isNotEmpty();
        assertThat(system.select("details.journal-fold")).isEmpty();
    }

    @Test
    void isClosedToEverybodyElse() throws Exception {
        mvc.perform(get("/journal").with(As.person(walk.staff))).andExpect(status().isForbidden());
        mvc.perform(get("/api/journal").with(As.person(walk.staff))).andExpect(status().isForbidden());
        mvc.perform(post("/journal/checks").with(As.person(walk.staff))).andExpect(status().isForbidden());
    }

    @Test
    void letsAdminsSealAndAuditorsLook() throws Exception {
        mvc.perform(post("/journal/seals").with(As.person(admin))).andExpect(redirectedUrl("/journal"));
        mvc.perform(post("/journal/seals").with(As.person(auditor))).andExpect(status().isForbidden());

        assertThat(page("/journal", auditor).select(".journal-hash code").text())
                .hasSize(64);
    }

    @Test
    void verifiesInTheBackgroundAndShowsWhatCameOut() throws Exception {
        walk.clock().advance(Duration.ofDays(4000));
        mvc.perform(post("/journal/checks").with(As.person(auditor))).andExpect(redirectedUrl("/journal"));

        assertThat(finished().state()).isEqualTo(JournalCheck.State.DONE);
        assertThat(page("/journal/check", auditor).select("#journal-check").text())
                .contains(auditor.name());
    }

    private SupervisionOrder signedOrder(TaskId task, Party unit) {
        OrderText text = new OrderText(Rung.BLUE, "进度滞后", "实施意见", "加快办理", LocalDate.of(2020, 2, 1));
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, walk.staff);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LocalDate.of(2020, 2, 1)), walk.officeHead);
        return walk.the(SupervisionOrders.class).get(order);
    }

    private JournalCheck finished() {
        JournalCheck check = verifyJournal.last(auditor).orElseThrow();
        while (check.state() == JournalCheck.State.RUNNING) {
            Thread.onSpinWait();
            check = verifyJournal.last(auditor).orElseThrow();
        }
        return check;
    }

    private Document page(String address, Actor.Person who, Object... words) throws Exception {
        return Jsoup.parse(mvc.perform(get(address, words).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
