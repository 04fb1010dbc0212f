package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Statements;
import io.duban.Walk;
import io.duban.organization.Deactivate;
import io.duban.organization.GrantRole;
import io.duban.organization.Handover;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.RevokeRole;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.worklist.Unattended;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What waits for nobody is seen by the office and by admins (无人可办). */
@DubanTest
class UnattendedPageTest {

    private static final int ALL = 1000;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Unattended unattended;

    private final Actor.Person admin = Newcomers.admin();
    private Walk walk;
    private Party lead;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
    }

    @Test
    void listsWhatNobodyCanDoOnTheDesksOfTheOfficeThatRunsThePlan() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        assertThat(badge(walk.staff)).isEqualTo("0");

        leave(lead.officer());

        for (Actor.Person one : new Actor.Person[] {walk.staff, walk.officeHead}) {
            assertThat(badge(one)).isEqualTo("1");
            Document page = page("/?tab=NOBODY", one);
            assertThat(page.select("#results tbody tr")).hasSize(1);
            assertThat(page.select("#results tbody tr").text())
                    .contains("编写年度工作计划", walk.the(Units.class).get(lead.unit()).name(), "承办人", "无人担任");
            assertThat(page.select("#results").text()).contains("请联系系统管理员");
        }
        Actor.Person elsewhere = walk.person(new Newcomers(context).unit(), Role.OFFICE_STAFF);
        assertThat(badge(elsewhere)).isEqualTo("0");
        assertThat(page("/?tab=NOBODY", elsewhere).select("#results tbody tr")).isEmpty();
        assertThat(page("/?tab=NOBODY", lead.head()).select("#results tbody tr"))
                .isEmpty();
        assertThat(page("/", lead.head()).select(".desk-tabs [data-nobody]")).isEmpty();
    }

    @Test
    void isEmptyAgainOnceSomebodyHasTheRole() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        leave(lead.officer());
        Actor.Person other = walk.person(new Newcomers(context).unit(), Role.OFFICER);

        walk.the(GrantRole.class).grant(other.id(), lead.unit(), Role.OFFICER, admin);

        assertThat(badge(walk.staff)).isEqualTo("0");
        assertThat(page("/", walk.the(People.class).actor(other.id())).select("#results tbody tr"))
                .hasSize(1);
    }

    @Test
    void namesWhoIsBarredWhereTheOnlyHeadWroteTheReportHerself() throws Exception {
        TaskId task = reportedByTheHead();

        Document page = page("/?tab=NOBODY", walk.staff);

        assertThat(page.select("#results tbody tr").text())
                .contains("部门审签报告", "须回避：" + lead.head().name());
        walk.person(lead.unit(), Role.DEPARTMENT_HEAD);
        assertThat(badge(walk.staff)).isEqualTo("0");
        assertThat(walk.task(task).id()).isEqualTo(task);
    }

    private TaskId reportedByTheHead() {
        walk.the(GrantRole.class).grant(lead.head().id(), lead.unit(), Role.OFFICER, admin);
        Actor.Person both = walk.the(People.class).actor(lead.head().id());
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, new Party(lead.unit(), both, both));
        return task;
    }

    @Test
    void leavesOutWhatTheHeadMayDoInstead() throws Exception {
        walk.issuedTask(lead);
        leave(lead.officer());

        assertThat(badge(walk.staff)).isEqualTo("0");
        leave(lead.head());
        assertThat(badge(walk.staff)).isEqualTo("1");
        assertThat(page("/?tab=NOBODY", walk.staff).select("#results tbody tr").text())
                .contains("签收");
    }

    @Test
    void findsTheRoleTakenAwayJustAsThePersonSwitchedOff() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);

        walk.the(RevokeRole.class)
                .revoke(lead.officer().id(), Grant.own(lead.unit(), Role.OFFICER), new Handover(ALL, null), admin);

        assertThat(badge(walk.staff)).isEqualTo("1");
    }

    @Test
    void showsAdminsAllOfItWithTheWayToTheUnit() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        leave(lead.officer());
        Actor.Person known = walk.person(walk.office, Role.ADMIN);

        Document page = page("/?tab=NOBODY&q=&unit=" + lead.unit(), known);

        assertThat(page.select("#results tbody a[href=/organization/units/" + lead.unit() + "]"))
                .hasSize(1);
        assertThat(page.select("#results").text()).contains("请打开单位");
        assertThat(page("/organization/people", known).select("[data-nobody]").text())
                .contains("无人可办");
        assertThat(page("/organization/units/" + lead.unit(), known)
                        .select("[data-nobody] tbody tr")
                        .text())
                .contains("编写年度工作计划", "1");
    }

    @Test
    void leadsAnAdminToNoMatterThatHeMayNotOpen() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        leave(lead.officer());
        String list = "/?tab=NOBODY&unit=" + lead.unit();
        String way = "#results tbody a[href^=/tasks/]";
        Actor.Person known = walk.person(walk.office, Role.ADMIN);

        Document page = page(list, known);

        assertThat(page.select("#results tbody tr").text())
                .contains(walk.task(task).title());
        assertThat(page.select(way)).isEmpty();
        assertThat(page(list, walk.staff).select(way)).hasSize(1);
        assertThat(page(list, walk.person(walk.office, Role.AUDITOR)).select(way))
                .hasSize(1);
    }

    @Test
    void goesOnPageByPageAndIsNarrowedByTheDatabase() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(35, lead));
        walk.issue(plan).forEach(task -> walk.sign(task, lead));
        leave(lead.officer());

        Document first = page("/?tab=NOBODY", walk.staff);

        assertThat(badge(walk.staff)).isEqualTo("35");
        assertThat(first.select("#results tbody tr")).hasSize(30);
        assertThat(page(first.select("a[rel=next]").attr("href"), walk.staff).select("#results tbody tr"))
                .hasSize(5);
        assertThat(page("/?tab=NOBODY&q=第7号", walk.staff).select("#results tbody tr"))
                .hasSize(1);
        assertThat(page("/?tab=NOBODY&step=taskSigning:signFor", walk.staff).select("#results tbody tr"))
                .isEmpty();
    }

    @Test
    void isTheSameByTheApiAndInEnglish() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        leave(lead.officer());

        mvc.perform(get("/api/desk/unattended").with(As.person(walk.staff.id(), "测试")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows.length()").value(1))
                .andExpect(jsonPath("$.rows[0].item.taskId").value(task.toString()))
                .andExpect(jsonPath("$.rows[0].barred").doesNotExist());
        mvc.perform(get("/api/desk/unattended/count").with(As.person(walk.staff.id(), "测试")))
                .andExpect(jsonPath("$.count").value(1));
        mvc.perform(get("/api/desk/unattended").with(As.person(lead.head().id(), "测试")))
                .andExpect(jsonPath("$.rows").isEmpty());
        Document page = Jsoup.parse(mvc.perform(get("/?tab=NOBODY")
                        .cookie(new Cookie("duban-language", "en"))
                        .with(As.person(walk.staff.id(), "测试")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".desk-tabs").text()).contains("Waiting for nobody");
        assertThat(page.select("#results").text()).contains("held by nobody", "Ask an admin");
    }

    @Test
    void costsTheOfficeTheSameForTwoMattersAndForThirty() {
        long[] costs = new long[2];
        long[] lists = new long[2];
        for (int round = 0; round < 2; round++) {
            walk = new Walk(context);
            for (int units = 0; units < (round == 0 ? 1 : 6); units++) {
                Party party = walk.party();
                walk.issue(walk.draft(2020, 2021, Walk.items(round == 0 ? 2 : 5, party)))
                        .forEach(task -> walk.sign(task, party));
                leave(party.officer());
            }
            costs[round] = opening("/");
            lists[round] = opening("/?tab=NOBODY");
        }
        assertThat(costs[1]).isEqualTo(costs[0]).isLessThanOrEqualTo(13);
        assertThat(lists[1]).isEqualTo(lists[0]).isLessThanOrEqualTo(15);
    }

    private long opening(String path) {
        return new Statements(context)
                .of(() -> mvc.perform(get(path).with(As.person(walk.staff))).andExpect(status().isOk()));
    }

    private void leave(Actor.Person person) {
        walk.the(Deactivate.class).deactivate(person.id(), new Handover(ALL, null), admin);
    }

    private String badge(Actor.Person who) throws Exception {
        return page("/", who).select(".desk-tabs [data-nobody] .badge").text();
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who.id(), who.name())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
