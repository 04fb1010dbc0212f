package io.duban.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeState;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.Setting;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is shown, typed and answered about more time. */
@DubanTest
class ChangePageTest {

    private static final LocalDate LATER = LocalDate.of(2021, 1, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    TaskId task;

    @BeforeEach
    void aTaskReports() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    @Test
    void isOfferedOnTheTasksPageToWhoeverMayAsk() throws Exception {
        String asking = "a[href=/tasks/" + task + "/changes/new]";
        assertThat(page("/tasks/" + task, lead.officer(), "zh").select(asking)).hasSize(1);
        for (Actor.Person other : new Actor.Person[] {lead.head(), walk.staff, walk.supervisor}) {
            assertThat(page("/tasks/" + task, other, "zh").select(asking)).isEmpty();
        }
        ask();
        assertThat(page("/tasks/" + task, lead.officer(), "zh").select(asking)).isEmpty();
    }

    @Test
    void isOfferedOnTheDeskWhenAStepIsAboutToBeLate() throws Exception {
        String asking = "a[href=/tasks/" + task + "/changes/new?matter=REPORT]";
        assertThat(page("/", lead.officer(), "zh").select(asking)).isEmpty();
        walk.on("2020-12-08");
        assertThat(page("/", lead.officer(), "zh").select(asking)).hasSize(1);
    }

    @Test
    void asksAndShowsTheCourse() throws Exception {
        mvc.perform(typed(post("/tasks/" + task + "/changes")).with(As.person(lead.officer())))
                .andExpect(status().is3xxRedirection());
        Document page = page("/changes/" + only(), walk.staff, "zh");
        assertThat(page.select("main").text())
                .contains("汛期不能施工", "冀水〔2020〕18号", "2020-12-20 → 2021-01-20", "初审变更申请", "审定前暂缓催办升级");
        assertThat(page.select("[data-process]").attr("data-process")).isEqualTo("/api/changes/" + only() + "/process");
        assertThat(page("/changes/" + only(), walk.staff, "en").select("main").text())
                .contains("Review the request", "Asked for in time");
        assertThat(page("/", walk.staff, "zh").select("main").text()).contains("初审变更申请");
        assertThat(page("/tasks/" + task, walk.staff, "zh").select("main").text())
                .contains("待初审", "申请延期");
    }

    @Test
    void refusesADayThatIsNotLaterAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(typed(post("/tasks/" + task + "/changes"), "2020-12-20").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("新期限必须晚于今天")));
        mvc.perform(post("/tasks/" + task + "/changes").param("reason", "汛期").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("汛期")));
    }

    @Test
    void saysPlainlyThatItIsAskedForLate() throws Exception {
        walk.on("2020-12-22");
        assertThat(page("/tasks/" + task + "/changes/new", lead.officer(), "zh")
                        .select("[data-late]")
                        .text())
                .contains("年度报告期限（2020-12-20）已过期", "照常亮灯、催办和督办");
        ChangeId change = ask();
        assertThat(page("/changes/" + change, lead.officer(), "zh").select("[data-late]"))
                .hasSize(1);
        assertThat(page("/changes/" + change, lead.officer(), "zh").select("[data-frozen]"))
                .isEmpty();
        assertThat(page("/tasks/" + task, lead.officer(), "zh").select("main").text())
                .contains("逾期申请");
    }

    @Test
    void saysInTheSentenceThatNothingIsChasedWhileARequestMadeInTimeIsPending() throws Exception {
        ask();
        walk.on("2020-12-12");
        assertThat(page("/tasks/" + task, lead.officer(), "zh")
                        .select(".task-status")
                        .text())
                .contains("期限 2020-12-10 已过，到期前（2020-11-16）申请的延期尚待审定")
                .doesNotContain("可发督办单");
        assertThat(page("/orders/ladder?unit=" + lead.unit(), walk.staff, "zh")
                        .select("[data-frozen]")
                        .text())
                .contains("延期申请自 2020-11-16 起待审");
    }

    @Test
    void showsTheOriginalDayBesideTheNewOneEverywhere() throws Exception {
        grant(ask());
        walk.on("2020-12-08");
        assertThat(page("/tasks/" + task, lead.officer(), "zh")
                        .select(".task-status")
                        .text())
                .contains("2021-01-10", "原期限 2020-12-10");
        assertThat(page("/", lead.officer(), "zh").select("#results").text()).contains("原期限 2020-12-10");
        assertThat(page("/tasks/" + task + "/years/2020/reports/" + lead.unit(), lead.officer(), "zh")
                        .select("[data-extended]")
                        .text())
                .contains("2021-01-20", "原期限 2020-12-20");
    }

    @Test
    void offersEachOnlyWhatIsTheirsToDo() throws Exception {
        ChangeId change = ask();
        assertThat(acts(change, walk.staff)).containsExactly("agreement", "return", "refusal");
        assertThat(acts(change, lead.officer())).containsExactly("withdrawal");
        assertThat(acts(change, walk.officeHead)).isEmpty();
        assertThat(acts(change, walk.person(walk.office, Role.AUDITOR))).isEmpty();
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff);
        assertThat(acts(change, walk.officeHead)).containsExactly("agreement", "refusal");
        assertThat(acts(change, lead.officer())).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoThatSomebodyWasFaster() throws Exception {
        ChangeId change = ask();
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff);
        mvc.perform(post("/changes/" + change + "/return")
                        .param("words", "请补充说明")
                        .param("node", "reviewChange")
                        .with(As.person(walk.person(walk.office, Role.OFFICE_STAFF))))
                .andExpect(status().isUnprocessableEntity());
        assertThat(walk.the(ChangeRequests.class).get(change).state()).isEqualTo(ChangeState.REVIEWED);
    }

    @Test
    void isNoneOfAnOutsidersBusiness() throws Exception {
        ChangeId change = ask();
        Party stranger = walk.party();
        mvc.perform(get("/changes/" + change).with(As.person(stranger.officer())))
                .andExpect(status().isNotFound());
        mvc.perform(typed(post("/tasks/" + task + "/changes")).with(As.person(stranger.officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void goesThroughTheApiAsWell() throws Exception {
        mvc.perform(json("/api/tasks/" + task + "/changes", BODY, lead.officer()))
                .andExpect(status().isCreated());
        String api = "/api/changes/" + only();
        mvc.perform(json(api + "/return", "{\"words\":\"请补充\"}", walk.staff))
                .andExpect(jsonPath("$.change.state").value("RETURNED"));
        mvc.perform(json(api + "/submission", BODY, lead.officer()))
                .andExpect(jsonPath("$.change.state").value("SUBMITTED"));
        mvc.perform(json(api + "/agreement", "{}", walk.staff))
                .andExpect(jsonPath("$.change.state").value("REVIEWED"));
        mvc.perform(get(api + "/process").with(As.person(walk.staff)))
                .andExpect(jsonPath("$[0].model").value("changeRequest"))
                .andExpect(jsonPath("$[0].active[0]").value("decideChange"));
        mvc.perform(json(api + "/agreement", "{}", walk.officeHead))
                .andExpect(jsonPath("$.change.state").value("GRANTED"))
                .andExpect(jsonPath("$.steps.length()").value(5));
        mvc.perform(get("/api/tasks/" + task + "/changes").with(As.person(lead.head())))
                .andExpect(jsonPath("$.rows[0].wantedOn").value("2021-01-20"));
    }

    private static final String BODY = """
            {"matter":"REPORT","wantedOn":"2021-01-20","reason":"汛期不能施工","basis":"冀水〔2020〕18号","percent":55,
             "progress":"主体已完成一半"}""";

    private MockHttpServletRequestBuilder json(String path, String body, Actor.Person who) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(As.person(who));
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form) {
        return typed(form, LATER.toString());
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form, String dueOn) {
        return form.param("matter", "REPORT")
                .param("wantedOn", dueOn)
                .param("reason", "汛期不能施工")
                .param("basis", "冀水〔2020〕18号")
                .param("percent", "55")
                .param("progress", "主体已完成一半");
    }

    private ChangeId ask() {
        ChangeText text = new ChangeText("汛期不能施工", "冀水〔2020〕18号", 55, "主体已完成一半");
        return walk.the(AskForChange.class)
                .ask(task, new Setting.Day(ChangeMatter.REPORT, null, LATER), text, lead.officer());
    }

    private void grant(ChangeId change) {
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff);
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree(""), walk.officeHead);
    }

    private ChangeId only() {
        return walk.the(ChangeRequests.class).ofTask(task).get(0).id();
    }

    private List<String> acts(ChangeId change, Actor.Person reader) throws Exception {
        return page("/changes/" + change, reader, "zh").select("main form[method=post]").eachAttr("action").stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1))
                .toList();
    }

    private Document page(String path, Actor.Person reader, String language) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
