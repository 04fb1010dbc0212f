package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideClaim;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.shared.StepKey;
import io.duban.task.AnswerObjection;
import io.duban.task.LookBackAtTask;
import io.duban.task.ObjectToTask;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Answer;
import io.duban.work.Decision;
import io.duban.work.Step;
import io.duban.work.Steps;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The sentence over a task and its drawn process say the same, wherever the task stands and in both languages. */
@DubanTest
class StatusAndDrawingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void office() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @Test
    void agreeThroughTheWholeLifeOfATask() throws Exception {
        TaskId task =
                walk.issue(walk.draft(2020, 2021, Walk.items(1, lead, partner))).get(0);
        agreeOn(task, "签收任务");
        walk.the(ObjectToTask.class)
                .object(task, partner.unit(), new ObjectToTask.Words("不属于本单位职责", ""), partner.officer());
        agreeOn(task, "签收任务", "处理退签");
        walk.the(AnswerObjection.class).insist(new AnswerObjection.Reply(task, partner.unit(), "请继续承担"), walk.staff);
        walk.the(SignFor.class).signFor(task, lead.unit(), lead.officer());
        agreeOn(task, "签收任务");
        walk.the(SignFor.class).signFor(task, partner.unit(), partner.officer());
        agreeOn(task, "开启年度");
        walk.runJobs();
        agreeOn(task, "编写年度工作计划");
        walk.writeAnnualPlan(task, lead);
        agreeOn(task, "审核年度工作计划");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.giveBack("节点不具体"), walk.staff);
        agreeOn(task, "编写年度工作计划");
        year(task);
        agreeOn(task, "开启年度");
        walk.runJobs();
        agreeOn(task, "编写年度工作计划");
        year(task);
        agreeOn(task, "申请办结");
        walk.claim(task, lead);
        agreeOn(task, "审核办结申请");
        walk.the(DecideClaim.class)
                .decide(walk.at(task, TestSteps.REVIEW_CLAIM), Decision.giveBack("材料不全"), List.of(), walk.staff);
        agreeOn(task, "申请办结");
        walk.claim(task, lead);
        walk.acceptClaim(task);
        agreeOn(task, "核查办结情况");
        walk.verifyClaim(task);
        agreeOn(task, "确认销号");
        walk.writeOff(task);
        walk.runJobs();
        agreeOn(task, "已于", "等待回头看，" + walk.today().plusMonths(6) + " 开始");
        walk.whenLookedBackAt(task);
        agreeOn(task, "回头看");
        walk.fallsBack(task);
        agreeOn(task, "审定重新立项");
        walk.reopen(task);
        agreeOn(task, "签收任务");
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        agreeOn(task, "等待报告期");
    }

    @Test
    void agreeThatItIsOverWhenWhatWasDoneHolds() throws Exception {
        TaskId task = walk.writtenOff(lead);
        walk.whenLookedBackAt(task);
        walk.the(LookBackAtTask.class).kept(task, "运行正常。", walk.supervisor);
        agreeOn(task, "已于");
        assertThat(page(task, Locale.CHINESE).select("figure figcaption").text())
                .contains("已结束");
    }

    /** From the written plan to the approved report, with a return on the way. */
    private void year(TaskId task) throws Exception {
        walk.planYear(task, lead);
        agreeOn(task, "等待报告期");
        walk.openReporting(task);
        agreeOn(task, "填报年度报告");
        walk.report(task, lead);
        agreeOn(task, "填报年度报告", "部门审签报告");
        walk.the(DecideUnitReport.class).decide(walk.year(task), lead.unit(), Decision.agree("同意报送"), lead.head());
        walk.reportAll(task, partner);
        agreeOn(task, "汇总年度报告");
        walk.consolidate(task, lead);
        agreeOn(task, "审核年度报告");
        walk.the(DecideReport.class)
                .decide(
                        walk.reviewing(task),
                        Decision.giveBack(Answer.TO_UNITS, Set.of(partner.unit()), "数据不实"),
                        walk.staff);
        agreeOn(task, "填报年度报告");
        walk.reportAll(task, partner);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        agreeOn(task, "审定年度报告");
        walk.the(DecideReport.class)
                .decide(walk.approving(task), Decision.agree("同意").percent(60), walk.supervisor);
    }

    private void agreeOn(TaskId task, String... positions) throws Exception {
        Document page = page(task, Locale.CHINESE);
        String sentence = page.select(".task-status").text();
        assertThat(sentence).contains(positions);
        assertThat(page.select("figure[data-picture]"))
                .as("one drawing is open: " + sentence)
                .hasSize(1);
        if (!positions[0].equals("已于")) {
            assertThat(page.select("figure figcaption").text()).as(sentence).contains(positions);
        }
        openSteps(task, Locale.CHINESE, page);
        Document english = page(task, Locale.ENGLISH);
        openSteps(task, Locale.ENGLISH, english);
        assertThat(english.select("figure figcaption").text()
                        + english.select("details[data-picture] summary").text())
                .doesNotContainPattern("\\p{IsHan}");
    }

    /** What waits for a person is named by both, and nothing else is. */
    private void openSteps(TaskId task, Locale language, Document page) {
        String sentence = page.select(".task-status").text();
        String drawn = page.select("figure figcaption").text();
        Set<String> open = database.sql("SELECT DISTINCT step FROM worklist_item WHERE task_id = ?")
                .param(task.toString())
                .query(String.class)
                .set();
        for (Step step : walk.the(Steps.class).all()) {
            String name = messages.getMessage(step.key().messageKey(), null, language);
            assertThat(name).isEqualTo(step.name(language));
            boolean waits = open.stream().anyMatch(key -> StepKey.of(key).isSameStepAs(step.key()));
            assertThat(sentence.contains(name + "（") || sentence.contains(name + " ("))
                    .as(name + ": " + sentence)
                    .isEqualTo(waits);
            if (waits) {
                assertThat(drawn).contains(name);
            }
        }
    }

    private Document page(TaskId task, Locale language) throws Exception {
        return Jsoup.parse(mvc.perform(get("/tasks/" + task)
                        .cookie(new Cookie("duban-language", language.getLanguage()))
                        .with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
