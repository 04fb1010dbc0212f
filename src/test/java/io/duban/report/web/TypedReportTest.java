package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.web.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is typed into reports and annual plans is stored as it is meant, or refused at its field; never dropped. */
@DubanTest
class TypedReportTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    TaskId task;
    String plan;
    String part;

    @BeforeEach
    void report() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        plan = "/tasks/" + task + "/years/2020/plan";
        part = "/tasks/" + task + "/years/2020/reports/" + lead.unit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "４０", "40%", "４０％", "四十", " 40\u3000"})
    void aPercentageIsReadInEveryForm(String typed) throws Exception {
        reporting();

        mvc.perform(typed(part, "percent", typed)).andExpect(redirectedUrl("/tasks/" + task));

        assertThat(storedPercent()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.3", "40.5", "四成", "-3", "101", "abc"})
    void aPercentageThatCannotBeReadIsRefusedAtItsField(String typed) throws Exception {
        reporting();

        Document form = answer(typed(part, "percent", typed), 422);

        assertThat(error(form, "percent")).contains("总体进度", "0 到 100", typed);
        assertThat(form.getElementById("percent").val()).isEqualTo(typed);
        assertThat(form.getElementById("progress").text()).isEqualTo("完成");
        send(post("/api" + part + "/submission"), "{\"progress\": \"完成\", \"percent\": \"" + typed + "\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("percent"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM report_report WHERE task_id = ?")
                        .param(task.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNumberOfABodyIsANumber() throws Exception {
        reporting();

        send(put("/api" + part), "{\"percent\": 40}").andExpect(status().isOk());
        assertThat(storedPercent()).isEqualTo(40);
        for (String refused :
                new String[] {"80.7", "\"80\"", "\"４１％\"", "\"99999\"", "99999", "true", "[40]", "{}", "\"abc\""}) {
            send(put("/api" + part), "{\"percent\": " + refused + "}")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[0].field").value("percent"));
        }
        assertThat(storedPercent()).isEqualTo(40);
    }

    @Test
    void aDraftNeverSaysSavedOfWhatItDropped() throws Exception {
        reporting();

        mvc.perform(typed(part + "/draft", "percent", "约40")
                        .header("X-Requested-With", "fetch")
                        .accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("percent"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("约40")));
        mvc.perform(typed(plan + "/draft", "milestones[0].dueOn", "明年")
                        .header("X-Requested-With", "fetch")
                        .accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("节点第 1 项的日期")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/6/30", "2020.6.30", "2020-6-30", "20200630", "2020年6月30日", "２０２０－６－３０"})
    void aDayOfAMilestoneIsReadInEveryForm(String typed) throws Exception {
        mvc.perform(milestone(plan, typed, "４０％")).andExpect(redirectedUrl("/tasks/" + task));

        assertThat(jdbc.sql("SELECT CONCAT(m.due_on, ' ', m.expected_percent) FROM report_milestone m"
                                + " JOIN report_annual_plan p ON p.id = m.annual_plan_id WHERE p.task_id = ?")
                        .param(task.toString())
                        .query(String.class)
                        .list())
                .containsExactly("2020-06-30 40");
    }

    @Test
    void aDayThatCannotBeReadKeepsTheWholeForm() throws Exception {
        Document form = answer(milestone(plan, "6月底", "33.3"), 422);

        assertThat(error(form, "milestones[1].dueOn")).contains("日期", "6月底").doesNotContain("2020 年内");
        assertThat(error(form, "milestones[1].expectedPercent")).contains("预计进度", "33.3");
        assertThat(form.getElementById("milestones[1].dueOn").val()).isEqualTo("6月底");
        assertThat(form.getElementById("milestones[1].title").val()).isEqualTo("开工");
        assertThat(form.getElementById("goals").text()).isEqualTo("建成主体");
    }

    @Test
    void aVerifiedPercentageIsReadOrRefusedByName() throws Exception {
        reporting();
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        String approval = "/api/tasks/" + task + "/years/2020/report/decisions/approveReport";

        mvc.perform(json(post(approval), "{\"decision\": \"ACCEPT\", \"verified\": \"五成\"}", walk.supervisor))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("核定进度")));
        mvc.perform(json(post(approval), "{\"decision\": \"ACCEPT\", \"verified\": 55}", walk.supervisor))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff\u2060", "\u3164", "\u00ad", "\u0007\u0085"})
    void aReasonThatNobodySeesIsNone(String unseen) throws Exception {
        walk.writeAnnualPlan(task, lead);
        String review = "/tasks/" + task + "/years/2020/plan/review";

        mvc.perform(post(review)
                        .param("decision", "RETURN")
                        .param("reason", unseen)
                        .with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(json(
                        post("/api" + review),
                        "{\"decision\": \"RETURN\", \"reason\": \"" + unseen.replace("\u0007", "\\u0007") + "\"}",
                        walk.staff))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void whatNoTableKeepsIsRefusedInTextsOfFormsAndBodies() throws Exception {
        reporting();

        for (String broken : new String[] {"完\u0000成", "完\ud800成"}) {
            Document form = answer(typed(part, "problems", broken), 422);
            assertThat(error(form, "problems")).contains("存在问题", "第 2 个字符");
        }
        for (String broken : new String[] {"\\u0000", "\\ud800"}) {
            send(put("/api" + part), "{\"problems\": \"完" + broken + "\"}")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[0].field").value("problems"));
        }
    }

    @Test
    void anIndicatorOfAnotherTaskIsRefusedAtItsPlace() throws Exception {
        reporting();

        send(put("/api" + part), "{\"values\": [{\"indicator\": \"" + lead.unit() + "\", \"typed\": \"1\"}]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("values[0].indicator"));
        send(put("/api" + part), "{\"values\": [{\"typed\": \"1\"}]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("values[0].indicator"));
        send(put("/api" + part), "{\"values\": [null]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("values[0]"));
    }

    @Test
    void refusalsAreInTheReadersLanguage() throws Exception {
        reporting();

        mvc.perform(json(put("/api" + part), "{\"percent\": 80.5}", lead.officer())
                        .header("Accept-Language", "en"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("“Progress” takes a whole number")));
        mvc.perform(json(put("/api" + part), "{\"progress\": \"" + "长".repeat(10001) + "\"}", lead.officer()))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("“进展情况”最多 10,000 个字")));
    }

    @Test
    void aMilestoneIsReachedOnADayThatCanBeRead() throws Exception {
        walk.planYear(task, lead);

        mvc.perform(post(plan + "/milestones/0").param("day", "6月30").with(As.person(lead.officer())))
                .andExpect(status().is4xxClientError());
        send(post("/api" + plan + "/milestones/0"), "{\"day\": \"二〇二〇年\"}")
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("day")));
    }

    private void reporting() {
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private Integer storedPercent() {
        return jdbc.sql("SELECT percent FROM report_report WHERE task_id = ?")
                .param(task.toString())
                .query(Integer.class)
                .single();
    }

    private MockHttpServletRequestBuilder typed(String path, String field, String typed) {
        return post(path).param("progress", "完成").param(field, typed).with(As.person(lead.officer()));
    }

    private MockHttpServletRequestBuilder milestone(String path, String day, String percent) {
        return post(path)
                .param("goals", "建成主体")
                .param("measures", "招标")
                .param("milestones[0].title", "")
                .param("milestones[1].dueOn", day)
                .param("milestones[1].title", "开工")
                .param("milestones[1].expectedPercent", percent)
                .with(As.person(lead.officer()));
    }

    private Document answer(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(mvc.perform(request.accept(MediaType.TEXT_HTML))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String error(Document form, String field) {
        return form.selectFirst("[data-field='" + field + "'] [data-error]").text();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json) throws Exception {
        return mvc.perform(json(request, json, lead.officer()));
    }

    private static MockHttpServletRequestBuilder json(
            MockHttpServletRequestBuilder request, String json, Actor.Person who) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json).with(As.person(who));
    }
}
