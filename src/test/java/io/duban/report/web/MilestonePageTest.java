package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.HaltText;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.web.As;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The milestones of a year: found from the task and the desk, and said to be reached by the lead unit's officer. */
@DubanTest
class MilestonePageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private Party lead;
    private TaskId task;
    private String page;

    @BeforeEach
    void plannedYear() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        page = "/tasks/" + task + "/years/2020/milestones";
    }

    @Test
    void areReachedFromTheTaskAndSayWhenTheyAreDue() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-07-02");

        assertThat(show("/tasks/" + task, lead.officer()).select("a[href=" + page + "]"))
                .isNotEmpty();
        Document shown = show(page, lead.officer());
        assertThat(shown.select("main section h2").eachText()).containsExactly("开工", "主体完工");
        assertThat(shown.select("#milestone-0").text()).contains("2020-06-30", "40%", "逾期2天");
        assertThat(shown.select("main form")).hasSize(2);
        assertThat(show(page, lead.head()).select("main form")).isEmpty();
        assertThat(show(page, walk.staff).select("main form")).isEmpty();
    }

    @Test
    void areNeitherAskedForNorDueWhileTheTaskStandsStill() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-06-28");
        walk.the(SuspendTask.class).suspend(task, walk.today(), new HaltText("用地未落实", "冀政办〔2020〕30号"), walk.officeHead);

        Document shown = show(page, lead.officer());
        assertThat(shown.select("main form")).isEmpty();
        assertThat(shown.select("main").text()).contains("任务已中止：现在不能登记").doesNotContain("还有", "亮红灯");
    }

    @Test
    void areSaidToBeReachedWithWords() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-07-02");

        mvc.perform(post(page + "/0")
                        .with(As.person(lead.officer()))
                        .param("day", "2020-07-01")
                        .param("words", "已于七月一日开工。"))
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("done", "done.report.milestoneReached"));

        assertThat(show(page, walk.staff).select("#milestone-0").text()).contains("2020-07-01", "晚于期限", "已于七月一日开工。");
        assertThat(words()).isEqualTo("已于七月一日开工。");
    }

    @Test
    void keepWhatWasTypedWhereTheDayIsMissing() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-07-02");

        String answer = mvc.perform(
                        post(page + "/0").with(As.person(lead.officer())).param("words", "已开工。"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        Document shown = Jsoup.parse(answer);
        assertThat(shown.select("#words-0").text()).isEqualTo("已开工。");
        assertThat(shown.select("#day-0-error").text())
                .contains(shown.select("label[for=day-0]").text());
        assertThat(shown.select("#words-1").text()).isEmpty();
    }

    @Test
    void areRefusedForADayToComeAndToEverybodyElse() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-07-02");

        mvc.perform(post(page + "/0").with(As.person(lead.officer())).param("day", "2020-07-03"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(page + "/0").with(As.person(walk.staff)).param("day", "2020-07-01"))
                .andExpect(status().isForbidden());
        mvc.perform(get(page).with(As.person(walk.party().officer()))).andExpect(status().isNotFound());
    }

    @Test
    void areListedOnlyOnceThePlanIsAccepted() throws Exception {
        walk.writeAnnualPlan(task, lead);

        assertThat(show(page, lead.officer()).select("main .empty").text()).contains("通过审核后");
        assertThat(show(page, lead.officer()).select("main form")).isEmpty();
    }

    @Test
    void areSaidToBeReachedOverTheApi() throws Exception {
        walk.planYear(task, lead);
        walk.on("2020-07-02");

        mvc.perform(post("/api/tasks/" + task + "/years/2020/plan/milestones/0")
                        .with(As.person(lead.officer()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"day\": \"2020-06-29\", \"words\": \"提前开工\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan.milestones[0].doneOn").value("2020-06-29"))
                .andExpect(jsonPath("$.plan.milestones[0].doneWords").value("提前开工"));
        mvc.perform(get(page).with(As.person(lead.officer())))
                .andExpect(content().string(Matchers.containsString("提前开工")));
    }

    private String words() {
        return jdbc.sql(
                        "SELECT m.done_words FROM report_milestone m JOIN report_annual_plan p ON p.id = m.annual_plan_id"
                                + " WHERE p.task_id = ? AND m.position = 0")
                .param(task.toString())
                .query(String.class)
                .single();
    }

    private Document show(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
