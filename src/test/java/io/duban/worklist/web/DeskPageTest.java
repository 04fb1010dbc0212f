package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.organization.RevokeRole;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.WorkKind;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.util.List;
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
        assertThat(desk.ofTask(task, lead.head())).extracting(DeskItem::kind).containsExactly(WorkKind.SIGN_FOR);
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

        List<DeskItem> others =
                desk.withOthers(DeskFilter.everything(), null, lead.head()).rows();

        assertThat(others).extracting(DeskItem::unitId).contains(partner.unit());
        assertThat(others).extracting(DeskItem::kind).containsOnly(WorkKind.WRITE_REPORT);
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

        assertThat(desk.waiting(filter("第12号"), null, lead.officer()).rows()).hasSize(1);
        assertThat(desk.waiting(filter("100%"), null, lead.officer()).rows()).isEmpty();
        assertThat(desk.waiting(filter("_"), null, lead.officer()).rows()).isEmpty();
    }

    @Test
    void pagesByKeyInEachOrderWithoutGapsOrRepetition() {
        walk.issue(walk.draft(2020, 2021, Walk.items(65, lead)));

        for (DeskFilter.Sort sort : DeskFilter.Sort.values()) {
            DeskFilter filter = new DeskFilter(null, null, null, null, false, null, sort);
            var first = desk.waiting(filter, null, lead.officer());
            var second = desk.waiting(filter, first.next(), lead.officer());
            var third = desk.waiting(filter, second.next(), lead.officer());

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

        assertThat(desk.waiting(overdue, null, lead.officer()).rows()).hasSize(1);
        assertThat(desk.counts(lead.officer()).overdue()).isEqualTo(1);
    }

    @Test
    void leadsToTheNextItemOfAKind() throws Exception {
        TaskId task = walk.issuedTask(lead);

        mvc.perform(get("/desk/next").param("kind", "SIGN_FOR").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task + "/signing?unit=" + lead.unit()));
        mvc.perform(get("/desk/next").param("kind", "WRITE_REPORT").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));
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
                .andExpect(jsonPath("$.rows[0].item.kind").value("SIGN_FOR"))
                .andExpect(jsonPath("$.next").isEmpty());
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
