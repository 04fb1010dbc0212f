package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Measured;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.IndicatorId;
import io.duban.plan.Plans;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.SubmitConsolidated;
import io.duban.shared.Actor;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.web.As;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A task's end: what is not met is seen first, and nobody confirms it unknowingly. */
@DubanTest
class CompletionPageTest {

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
    void oneYearOnTheModelFromBeforeClaims() {
        OwnModels.releaseOlder(context, "taskLife", "task-life-with-review.bpmn");
        walk = new Walk(context);
        lead = walk.party();
    }

    @AfterEach
    void theModelOfToday() {
        OwnModels.putBack(context, "taskLife");
    }

    @Test
    void showsAnUnmetTargetFirstWithWhatIsStillOpen() throws Exception {
        reviewed("92", "3");
        walk.the(ProposeOrder.class)
                .aboutTask(
                        task,
                        lead.unit(),
                        new OrderText(
                                Rung.BLUE, "覆盖率不足", "实施意见", "请补齐。", walk.today().plusDays(20)),
                        walk.supervisor);

        Document shown = show(walk.staff);

        assertThat(shown.select("main tbody tr")).hasSize(2);
        assertThat(shown.select("main tbody tr").get(0).text()).contains("覆盖率", "≥ 100", "92", "未完成");
        assertThat(shown.select("main tbody tr").get(1).text()).contains("泵站", "≥ 3", "已完成");
        assertThat(shown.text()).contains("通过验收", "核定", "60%", "覆盖率不足");
        assertThat(shown.select("#inSpite")).hasSize(1);
    }

    @Test
    void isConfirmedInSpiteOfAnUnmetTargetOnlyKnowinglyAndWithWords() throws Exception {
        reviewed("92", "3");

        mvc.perform(post(page).with(As.person(walk.staff)).param("words", "已通过验收。"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(page).with(As.person(walk.staff)).param("inSpite", "true"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETION_REVIEW);

        mvc.perform(post(page)
                        .with(As.person(walk.staff))
                        .param("inSpite", "true")
                        .param("words", "余下八个百分点转入下一规划。"))
                .andExpect(redirectedUrl("/desk/next?block=CONFIRM_COMPLETION"));

        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE reason = '余下八个百分点转入下一规划。' AND subject_id = ?")
                        .param(task.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isConfirmedPlainlyWhereEverythingIsMet() throws Exception {
        reviewed("100", "3");

        assertThat(show(walk.staff).select("#inSpite")).isEmpty();
        mvc.perform(post(page).with(As.person(walk.staff)).param("words", "已通过验收。"))
                .andExpect(redirectedUrl("/desk/next?block=CONFIRM_COMPLETION"));

        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void isReturnedToTheLeadWithAReasonThatItReads() throws Exception {
        reviewed("92", "3");

        mvc.perform(post(page + "/return").with(As.person(walk.staff)).param("reason", " "))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(page + "/return").with(As.person(walk.staff)).param("reason", "请补充其余八个村。"))
                .andExpect(redirectedUrl("/desk/next?block=CONFIRM_COMPLETION"));

        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        Document form = page("/tasks/" + task + "/years/2020/report", lead.officer());
        assertThat(form.text()).contains("请补充其余八个村。");
        assertThat(form.select("form[data-autosave]")).hasSize(1);
    }

    @Test
    void isDecidedByNobodyElse() throws Exception {
        reviewed("92", "3");

        assertThat(show(lead.officer()).select("main form")).isEmpty();
        mvc.perform(post(page + "/return").with(As.person(lead.officer())).param("reason", "请补充。"))
                .andExpect(status().isForbidden());
        mvc.perform(post(page).with(As.person(walk.supervisor)).param("words", "同意"))
                .andExpect(status().isForbidden());
    }

    @Test
    void isDecidedOverTheApiToo() throws Exception {
        reviewed("92", "3");
        String api = "/api" + page;

        mvc.perform(get(api).with(As.person(walk.staff)))
                .andExpect(jsonPath("$.targets[0].reached").value(false))
                .andExpect(jsonPath("$.returnable").value(true));
        mvc.perform(post(api)
                        .with(As.person(walk.staff))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\": \"同意\"}"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(api + "/return")
                        .with(As.person(walk.staff))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"请补充。\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("IN_PROGRESS"));
    }

    /** A task of the year 2020 before its completion review, with these values of its two targets. */
    private void reviewed(String coverage, String stations) {
        task = walk.issue(walk.draft(
                        2020,
                        2020,
                        List.of(Measured.item(
                                lead, Measured.atLeast("泵站", "座", "3"), Measured.atLeast("覆盖率", "%", "100")))))
                .get(0);
        page = "/tasks/" + task + "/completion";
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        List<ReportValue> values =
                List.of(ReportValue.of(indicator("覆盖率"), coverage, ""), ReportValue.of(indicator("泵站"), stations, ""));
        walk.the(SubmitConsolidated.class)
                .submit(
                        walk.year(task),
                        new ReportDraft(new ReportContent("已汇总。", "", "", 60, values), null),
                        lead.officer());
        walk.acceptReview(task);
        walk.approve(task);
    }

    private IndicatorId indicator(String name) {
        var item = walk.task(task).head().planItemId();
        return walk.the(Plans.class).indicators(List.of(item)).get(item).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Document show(Actor.Person who) throws Exception {
        return page(page, who);
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
