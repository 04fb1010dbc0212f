package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.GrantRole;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.RevokeRole;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.Chase;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class DeskPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Desk desk;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @Test
    void showsAnOfficerWhatWaitsForIt() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        Document page = page("/", lead.officer());

        assertThat(page.select("#results tbody tr")).hasSize(1);
        assertThat(page.select("#results tbody a").attr("href"))
                .isEqualTo("/tasks/" + task + "/signing?unit=" + lead.unit());
        assertThat(page.select(".desk-tabs .badge").text()).isEqualTo("1");
        assertThat(page.select(".due").text()).isEqualTo("还有7天");
        assertThat(page.select("#results td[data-label=来自]").text()).isEqualTo(walk.officeHead.name());
    }

    /** As a browser sends its form: what was not chosen goes along as an empty text. */
    @Test
    void findsByWordsAloneWhereNothingElseIsChosen() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        Document page = page("/?tab=MINE&q=1&step=&plan=&unit=&light=&sort=DUE", lead.officer());

        assertThat(page.select(".alert")).isEmpty();
        assertThat(page.select("#results tbody a").attr("href")).startsWith("/tasks/" + task);
    }

    @Test
    void tellsAStandInForWhom() throws Exception {
        walk.issuedTask(lead);
        Actor.Person absent = lead.officer();
        walk.the(NameStandIn.class)
                .name(
                        new NameStandIn.Request(absent.id(), lead.head().id(), walk.today(), walk.today()),
                        Newcomers.admin());

        Document page = page("/", walk.the(People.class).actor(lead.head().id()));

        assertThat(page.select("#results [data-instead-of]").text()).isEqualTo("代" + absent.name() + "办理");
        assertThat(page("/", absent).select("#results [data-instead-of]")).isEmpty();
    }

    @Test
    void saysOfWhatOneHandedInOneselfThatOthersDecideOnIt() throws Exception {
        walk.the(GrantRole.class).grant(lead.officer().id(), lead.unit(), Role.DEPARTMENT_HEAD, Newcomers.admin());
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, lead);

        Document own = page("/", walk.the(People.class).actor(lead.officer().id()));

        assertThat(own.select("#results [data-own]").text()).isEqualTo("您报送的，须由他人审核");
        assertThat(page("/", lead.head()).select("#results [data-own]")).isEmpty();
    }

    @Test
    void showsNobodyElseWhatWaitsForAnOfficer() throws Exception {
        walk.issuedTask(lead, partner);

        Document page = page("/", walk.party().officer());

        assertThat(page.select("#results tbody tr")).isEmpty();
        assertThat(page.select("#results .empty").text()).isEqualTo("现在没有待办事项。");
    }

    @Test
    void leavesSigningToTheOfficerWhereThereIsOne() throws Exception {
        walk.issuedTask(lead, partner);

        assertThat(page("/", lead.head()).select("#results tbody tr")).isEmpty();
    }

    @Test
    void showsTheHeadWhatWaitsForASignatureWhereThereIsNoOfficer() throws Exception {
        walk.the(RevokeRole.class).revoke(lead.officer().id(), lead.unit(), Role.OFFICER, Newcomers.admin());
        TaskId task = walk.issuedTask(lead, partner);

        Document page = page("/", lead.head());

        assertThat(page.select("#results tbody a").attr("href"))
                .isEqualTo("/tasks/" + task + "/signing?unit=" + lead.unit());
        assertThat(page.select(".desk-tabs .badge").text()).isEqualTo("1");
        assertThat(desk.ofTask(task, lead.head()))
                .extracting(item -> item.step().inAnyVersion())
                .containsExactly(TestSteps.SIGN_FOR);
        walk.the(SignFor.class).signFor(task, lead.unit(), lead.head());
        assertThat(page("/", lead.head()).select("#results tbody tr")).isEmpty();
    }

    @Test
    void showsWhoHasWhatWasHandedOn() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.writeAnnualPlan(task, lead);

        Document page = page("/?tab=OTHERS", lead.officer());

        assertThat(page.select("#results tbody tr")).hasSize(1);
        assertThat(page.select("#results tbody tr").text()).contains("审核年度工作计划");
    }

    @Test
    void showsTheLeadWhichUnitsStillOweTheirReports() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);

        List<DeskItem> others = desk.withOthers(DeskFilter.everything(), Paging.FIRST, lead.head())
                .rows();

        assertThat(others).extracting(DeskItem::unitId).contains(partner.unit());
        assertThat(others).extracting(item -> item.step().inAnyVersion()).containsOnly(TestSteps.WRITE_REPORT);
    }

    @Test
    void tellsTheLeadOfAnOrderWhenItIsItsOwnAndSigned() {
        TaskId task = walk.issuedTask(lead, partner);
        LocalDate due = walk.today().plusDays(10);
        OrderText text = new OrderText(Rung.BLUE, "报送年度报告", "年度报告已逾期", "说明原因并报送", due);
        ProposeOrder propose = walk.the(ProposeOrder.class);
        DecideOrder sign = walk.the(DecideOrder.class);
        sign.decide(
                propose.aboutTask(task, partner.unit(), text, walk.supervisor),
                Decision.agree("").dueOn(due),
                walk.officeHead);
        OrderId own = propose.aboutTask(task, lead.unit(), text, walk.supervisor);

        assertThat(ordersSeenBy(lead.head())).isEmpty();
        sign.decide(own, Decision.agree("").dueOn(due), walk.officeHead);
        assertThat(ordersSeenBy(lead.head())).containsExactly(own.value());
        assertThat(ordersSeenBy(walk.supervisor)).hasSize(2);
    }

    private List<UUID> ordersSeenBy(Actor.Person who) {
        return desk.withOthers(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> item.subjectPath().startsWith("/orders/"))
                .map(DeskItem::subjectId)
                .toList();
    }

    @Test
    void showsWhatAPersonDidAndWithWhichAnswer() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);

        Document page = page("/?tab=DONE", lead.officer());

        assertThat(page.select("#results tbody tr").text()).contains("签收任务", "已签收");
        assertThat(page.select("#results tbody a").attr("href")).isEqualTo("/tasks/" + task);
    }

    @Test
    void findsByNumberAndTitleOnly() {
        walk.issue(walk.draft(2020, 2021, Walk.items(12, lead)));

        assertThat(desk.waiting(filter("第12号"), Paging.FIRST, lead.officer()).rows())
                .hasSize(1);
        assertThat(desk.waiting(filter("第１２号"), Paging.FIRST, lead.officer()).rows())
                .as("typed in full width")
                .hasSize(1);
        assertThat(desk.waiting(filter("100%"), Paging.FIRST, lead.officer()).rows())
                .isEmpty();
        assertThat(desk.waiting(filter("_"), Paging.FIRST, lead.officer()).rows())
                .isEmpty();
    }

    @Test
    void pagesByKeyInEachOrderWithoutGapsOrRepetition() {
        walk.issue(walk.draft(2020, 2021, Walk.items(65, lead)));

        for (DeskFilter.Sort sort : DeskFilter.Sort.values()) {
            DeskFilter filter = new DeskFilter(null, null, null, null, false, null, sort);
            var first = desk.waiting(filter, Paging.FIRST, lead.officer());
            var second = desk.waiting(filter, Paging.after(first.next()), lead.officer());
            var third = desk.waiting(filter, Paging.after(second.next()), lead.officer());

            assertThat(List.of(
                            first.rows().size(),
                            second.rows().size(),
                            third.rows().size()))
                    .as(sort.name())
                    .containsExactly(30, 30, 5);
            assertThat(third.next()).isNull();
            assertThat(java.util.stream.Stream.of(first, second, third)
                            .flatMap(slice -> slice.rows().stream())
                            .map(DeskItem::id))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void countsUpToAHundred() {
        walk.issue(walk.draft(2020, 2021, Walk.items(101, lead)));

        assertThat(desk.counts(lead.officer()).waiting()).isEqualTo(100);
        assertThat(desk.counts(lead.officer()).overdue()).isZero();
    }

    @Test
    void showsOverdueItemsAlone() {
        walk.issuedTask(lead);
        walk.clock().advance(java.time.Duration.ofDays(30));
        DeskFilter overdue = new DeskFilter(null, null, null, null, true, null, DeskFilter.Sort.DUE);

        assertThat(desk.waiting(overdue, Paging.FIRST, lead.officer()).rows()).hasSize(1);
        assertThat(desk.counts(lead.officer()).overdue()).isEqualTo(1);
    }

    @Test
    void leadsToTheNextItemOfAKind() throws Exception {
        TaskId task = walk.issuedTask(lead);

        mvc.perform(get("/desk/next").param("step", "taskSigning:signFor").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task + "/signing?unit=" + lead.unit()));
        mvc.perform(get("/desk/next").param("step", "annualReport:writeReport").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void showsAHeadAllThatIsOpenInItsUnitAndWhoHasIt() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        Document page = page("/?tab=UNIT", lead.head());

        assertThat(page.select("#results tbody tr")).hasSize(1);
        assertThat(page.select("#results tbody tr").text())
                .contains("签收任务", "承办人", lead.officer().name());
        assertThat(page.select("#results tbody a").attr("href")).isEqualTo("/tasks/" + task);
        assertThat(page("/", lead.head()).select(".desk-tabs a").eachText()).contains("本单位");
        assertThat(page("/", lead.officer()).select(".desk-tabs a").eachText()).doesNotContain("本单位");
        assertThat(page("/?tab=UNIT", lead.officer()).select("#results tbody tr"))
                .isEmpty();
        assertThat(page("/?tab=UNIT", walk.party().head())
                        .select("#results .empty")
                        .text())
                .isEqualTo("本单位现在没有未办结的事项。");
    }

    @Test
    void showsTheHeadOfAnOfficeWhatItsPeopleHaveTheMostUrgentFirst() throws Exception {
        TaskId late = walk.issuedTask(lead);
        walk.sign(late, lead);
        walk.writeAnnualPlan(late, lead);
        walk.clock().advance(java.time.Duration.ofDays(40));
        TaskId fresh = walk.issuedTask(partner);
        walk.sign(fresh, partner);
        walk.writeAnnualPlan(fresh, partner);

        Document page = page("/?tab=UNIT", walk.officeHead);

        assertThat(page.select("#results tbody a[href^=/tasks]").eachAttr("href"))
                .containsExactly("/tasks/" + late, "/tasks/" + fresh);
        assertThat(page.select("#results tbody tr").get(0).text()).contains("逾期", walk.staff.name());
        mvc.perform(get("/api/desk/unit").with(As.person(walk.officeHead)))
                .andExpect(jsonPath("$.rows.length()").value(2));
    }

    @Test
    void pagesThroughAllOfAUnitByKey() {
        walk.issue(walk.draft(2020, 2021, Walk.items(65, lead)));
        for (DeskFilter.Sort sort : DeskFilter.Sort.values()) {
            DeskFilter filter = new DeskFilter(null, null, null, null, false, null, sort);
            var first = desk.ofUnits(filter, Paging.FIRST, lead.head());
            var second = desk.ofUnits(filter, Paging.after(first.next()), lead.head());
            var third = desk.ofUnits(filter, Paging.after(second.next()), lead.head());

            assertThat(java.util.stream.Stream.of(first, second, third)
                            .flatMap(slice -> slice.rows().stream())
                            .map(DeskItem::id)
                            .distinct())
                    .as(sort.name())
                    .hasSize(65);
            assertThat(third.next()).isNull();
        }
    }

    @Test
    void tellsNobodyOfAReminderOfWhatWasHandedIn() throws Exception {
        TaskId task = inReporting();
        chase(TestSteps.WRITE_REPORT, "请今天报送。");
        assertThat(digest(lead.officer())).contains("请今天报送。", "请您办理");
        assertThat(digest(lead.head())).contains("请今天报送。", "现在" + name(lead) + "承办人处");

        walk.report(task, lead);

        assertThat(digest(lead.officer())).isEmpty();
        assertThat(digest(lead.head())).isEmpty();
    }

    @Test
    void tellsOfAReminderAgainOnceTheReportCameBackAndIsOwedAgain() throws Exception {
        TaskId task = inReporting();
        walk.report(task, lead);
        chase(TestSteps.APPROVE_UNIT_REPORT, "请尽快审签。");
        assertThat(digest(lead.officer())).isEmpty();
        assertThat(digest(lead.head())).contains("请尽快审签。", "请您办理");

        walk.the(io.duban.report.DecideUnitReport.class)
                .decide(walk.year(task), lead.unit(), Decision.giveBack("请补充。"), lead.head());
        assertThat(digest(lead.head())).isEmpty();
        chase(TestSteps.WRITE_REPORT, "请补充后再报。");

        assertThat(digest(lead.officer())).contains("请补充后再报。");
    }

    @Test
    void tellsTheLeadAloneOfAReminderToConsolidate() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        chase(TestSteps.CONSOLIDATE, "请汇总。");

        assertThat(digest(lead.officer())).contains("请汇总。");
        assertThat(digest(partner.officer())).isEmpty();
        assertThat(digest(partner.head())).isEmpty();
    }

    @Test
    void namesTheMilestonesThatAreSoonDueAndLeadsToWhereTheyAreSaidToBeReached() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        assertThat(page("/", lead.officer()).select("#milestones-title")).isEmpty();
        walk.on("2020-06-20");

        Document page = page("/", lead.officer());

        assertThat(page.select("section:has(#milestones-title) a").attr("href"))
                .isEqualTo("/tasks/" + task + "/years/2020/milestones");
        assertThat(page.select("section:has(#milestones-title)").text()).contains("开工", "还有10天");
        assertThat(page("/", partner.officer()).select("#milestones-title")).isEmpty();
    }

    @Test
    void isSkippedToFromTheTopOfThePage() throws Exception {
        walk.issuedTask(lead);

        Document page = page("/", lead.officer());

        assertThat(page.select(".skip-link").attr("href")).isEqualTo("#results");
        assertThat(page.selectFirst("#results").select("a").first()).isEqualTo(page.selectFirst("#results tbody a"));
    }

    @Test
    void saysOnThePageOfAnItemWhichOfHowManyItIs() throws Exception {
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        String second = desk.waiting(DeskFilter.everything(), Paging.FIRST, lead.officer())
                .rows()
                .get(1)
                .path();

        Document page = page(second, lead.officer());

        assertThat(tasks).hasSize(3);
        assertThat(page.select(".desk-place span").text()).isEqualTo("签收任务：第 2 件，共 3 件");
        assertThat(page.title()).contains("建设第", "号泵站", name(lead));
        assertThat(page.select("h1").text()).contains("签收任务", "建设第");
        assertThat(page(second, lead.head()).select(".desk-place")).isEmpty();
    }

    @Test
    void namesTheUnitWhosePartIsDoneInTheTitleOfItsPage() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        Document page = page("/tasks/" + task + "/signing?unit=" + partner.unit(), partner.officer());

        assertThat(page.title()).contains(name(partner)).doesNotContain(name(lead));
    }

    @Test
    void remembersSinceWhenAPersonWasNotHere() {
        var first = desk.visit(lead.officer());
        walk.clock().advance(java.time.Duration.ofMinutes(10));
        assertThat(desk.visit(lead.officer())).as("the same visit").isEqualTo(first);
        var left = walk.clock().instant();
        walk.clock().advance(java.time.Duration.ofHours(5));

        assertThat(desk.visit(lead.officer())).as("the next visit").isEqualTo(left);
    }

    @Test
    void answersTheDeskAsJson() throws Exception {
        TaskId task = walk.issuedTask(lead);

        mvc.perform(get("/api/desk").with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].path").value("/tasks/" + task + "/signing?unit=" + lead.unit()))
                .andExpect(jsonPath("$.rows[0].item.block").value("SIGN_FOR"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    private TaskId inReporting() {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private void chase(StepKey kind, String words) {
        DeskItem item = desk.ofUnits(DeskFilter.of(kind), Paging.FIRST, lead.head())
                .rows()
                .get(0);
        walk.the(Chase.class).about(item.id(), words, walk.staff);
    }

    private String digest(Actor.Person who) throws Exception {
        return page("/", who).select("section:has(#reminders-title)").text();
    }

    private String name(Party party) {
        return walk.the(Units.class).get(party.unit()).name();
    }

    private static DeskFilter filter(String words) {
        return new DeskFilter(null, null, null, null, false, words, DeskFilter.Sort.DUE);
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
