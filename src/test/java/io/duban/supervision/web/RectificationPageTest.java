package io.duban.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import io.duban.supervision.Rectifications;
import io.duban.task.TaskId;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is shown, typed and answered about findings and their rectification. */
@DubanTest
class RectificationPageTest {

    private static final String BODY = """
            {"unit":"%s","problem":"渠道渗漏","basis":"督查通报第3期","demand":"查明原因并修复","dueOn":"2020-02-28"}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party unit;
    TaskId task;

    @BeforeEach
    void aTaskIsUnderWay() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
    }

    @Test
    void goesFromTheTasksPageToTheWriteOffByPages() throws Exception {
        String demanding = "a[href=/tasks/" + task + "/rectifications/new]";
        assertThat(page("/tasks/" + task, walk.supervisor, "zh").select(demanding))
                .hasSize(1);
        for (Actor.Person other : new Actor.Person[] {unit.officer(), walk.staff, walk.officeHead}) {
            assertThat(page("/tasks/" + task, other, "zh").select(demanding)).isEmpty();
        }
        sent(finding("2020-02-28"), walk.supervisor);
        assertThat(page("/tasks/" + task, unit.officer(), "zh")
                        .select("[data-rectifying]")
                        .text())
                .isEqualTo("整改中（1项）");
        assertThat(page("/", unit.officer(), "zh").select("main").text()).contains("制定整改方案", "渠道渗漏");
        sent(measures(post(one() + "/plan"), "2020-02-20"), unit.officer());
        Document reviewed = page(one(), walk.supervisor, "en");
        assertThat(reviewed.select("main").text()).contains("重新衬砌渠道", "李工", "Approve the plan");
        sent(post(one() + "/plan/approval"), walk.supervisor);
        sent(post(one() + "/report").param("words", "已重新衬砌"), unit.officer());
        assertThat(page(one(), walk.supervisor, "zh").select("#decide").text()).contains("整改到位，销号");
        sent(post(one() + "/verification").param("words", "现场查看，已不渗漏"), walk.supervisor);
        assertThat(page(one(), unit.officer(), "zh").select("main").text()).contains("已销号", "现场查看，已不渗漏");
        assertThat(page("/tasks/" + task, unit.officer(), "zh").select("[data-rectifying]"))
                .isEmpty();
    }

    @Test
    void keepsTheTaskFromItsEndBeforeTheEyesOfTheLeadThatMayNotReadIt() throws Exception {
        Party other = walk.party();
        task = walk.issuedTask(unit, other);
        sent(finding("2020-02-28", other), walk.supervisor);
        sent(measures(post(one() + "/plan"), "2020-02-20"), other.officer());
        assertThat(page("/tasks/" + task, unit.officer(), "zh")
                        .select(".task-status")
                        .text())
                .endsWith("另有1项问题正在整改，销号前任务不能办结。");
        assertThat(page("/tasks/" + task, other.officer(), "zh")
                        .select(".task-status")
                        .text())
                .endsWith("另有1项问题正在整改，最早的期限为2020-02-28，销号前任务不能办结。");
        assertThat(page("/tasks/" + task + "/completion/claim", unit.officer(), "zh")
                        .select("main")
                        .text())
                .contains("未销号整改 1项，销号前不能同意办结")
                .doesNotContain("渠道渗漏");
        assertThat(page("/", walk.supervisor, "zh").select("main").text())
                .contains("整改单位：" + walk.the(Units.class).get(other.unit()).name());
    }

    @Test
    void isLedToWhereItIsLate() throws Exception {
        sent(finding("2020-02-28"), walk.supervisor);
        walk.on("2020-03-02");
        Document late = page("/orders/ladder?task=" + task, walk.supervisor, "zh");
        assertThat(late.select("a[href='" + one() + "']").text()).isEqualTo("所逾期的整改事项");
    }

    @Test
    void saysAtItsFieldWhatIsRefusedAndKeepsWhatWasTyped() throws Exception {
        refused(finding("2020-01-02"), walk.supervisor, "整改期限2020-01-02太早");
        Document again = refused(finding("2020年"), walk.supervisor, "日期");
        assertThat(again.select("textarea[name=demand]").text()).isEqualTo("查明原因并修复");
        sent(finding("2020-02-28"), walk.supervisor);
        refused(measures(post(one() + "/plan"), "2020-03-01"), unit.officer(), "第1条措施的完成日期须在2020-01-02至2020-02-28之间");
        Document plan = refused(measures(post(one() + "/plan"), "三月"), unit.officer(), "日期");
        assertThat(plan.select("input[name='measures[0].what']").val()).isEqualTo("重新衬砌渠道");
    }

    @Test
    void goesTheSameWayForPrograms() throws Exception {
        mvc.perform(json("/api/tasks/" + task + "/rectifications", BODY.formatted(unit.unit()), walk.supervisor))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api" + one()))
                .andExpect(jsonPath("$.state").value("PLANNING"));
        String plan = """
                {"measures":[{"what":"重新衬砌渠道","responsible":"李工","until":"2020-02-20"}]}""";
        mvc.perform(json("/api" + one() + "/plan", plan, unit.officer()))
                .andExpect(jsonPath("$.state").value("PLAN_IN_REVIEW"))
                .andExpect(jsonPath("$.steps[1].measures[0].responsible").value("李工"));
        act("/plan/return", "补充", walk.supervisor, "PLANNING");
        mvc.perform(json("/api" + one() + "/plan", plan, unit.officer())).andExpect(status().isOk());
        act("/plan/approval", "", walk.supervisor, "RECTIFYING");
        act("/report", "已重新衬砌", unit.officer(), "VERIFYING");
        act("/return", "仍在渗漏", walk.supervisor, "RECTIFYING");
        act("/report", "已再次衬砌", unit.officer(), "VERIFYING");
        act("/verification", "已不渗漏", walk.supervisor, "WRITTEN_OFF");
        mvc.perform(get("/api/rectifications?state=WRITTEN_OFF").with(As.person(unit.officer())))
                .andExpect(jsonPath("$.rows[0].problem").value("渠道渗漏"));
        mvc.perform(get("/api/rectifications").with(As.person(walk.party().officer())))
                .andExpect(jsonPath("$.rows.length()").value(0));
    }

    private void act(String path, String words, Actor.Person who, String state) throws Exception {
        mvc.perform(json("/api" + one() + path, "{\"words\":\"" + words + "\"}", who))
                .andExpect(jsonPath("$.state").value(state));
    }

    private MockHttpServletRequestBuilder finding(String dueOn) {
        return finding(dueOn, unit);
    }

    private MockHttpServletRequestBuilder finding(String dueOn, Party of) {
        return post("/tasks/" + task + "/rectifications")
                .param("unit", of.unit().toString())
                .param("source", "SUPERVISION")
                .param("problem", "渠道渗漏")
                .param("basis", "督查通报第3期")
                .param("demand", "查明原因并修复")
                .param("dueOn", dueOn);
    }

    private static MockHttpServletRequestBuilder measures(MockHttpServletRequestBuilder form, String until) {
        return form.param("measures[0].what", "重新衬砌渠道")
                .param("measures[0].responsible", "李工")
                .param("measures[0].until", until)
                .param("measures[1].what", "");
    }

    /** The page of the only one about the task. */
    private String one() {
        return "/rectifications/"
                + walk.the(Rectifications.class)
                        .ofTask(task, Visibility.of(walk.supervisor))
                        .get(0)
                        .id();
    }

    private void sent(MockHttpServletRequestBuilder form, Actor.Person who) throws Exception {
        mvc.perform(form.with(As.person(who))).andExpect(status().is3xxRedirection());
    }

    private Document refused(MockHttpServletRequestBuilder form, Actor.Person who, String why) throws Exception {
        return Jsoup.parse(mvc.perform(form.with(As.person(who)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(why)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(String path, Actor.Person who, String language) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)).cookie(new Cookie("duban-language", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder json(String path, String body, Actor.Person who) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(As.person(who));
    }
}
