package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.report.DecideUnitReport;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportRefusal;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
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

/** Progress that falls below what was said before is asked about, and nothing that was said is typed twice. */
@DubanTest
class FallingProgressPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;
    private Party lead;
    private TaskId task;
    private String year;

    /** Verified at 60 percent in 2020; the year 2021 is to be reported. */
    @BeforeEach
    void verifiedYear() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        ReportContent content = new ReportContent("已汇总。", "资金未到位。", "", 60, List.of());
        walk.the(SubmitConsolidated.class)
                .submit(walk.year(task), new ReportDraft(content, null, "one"), lead.officer());
        walk.acceptReview(task);
        walk.approve(task);
        walk.planYear(task, lead);
        walk.openReporting(task);
        year = "/tasks/" + task + "/years/2021";
    }

    @Test
    void isAskedAboutAtTheFieldOfTheWholeAndAnsweredInWords() throws Exception {
        walk.reportAll(task, lead);

        String answer = mvc.perform(whole("40", ""))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(answer).select("#problems-error").text()).contains("40%", "60%");
        assertThat(Jsoup.parse(answer).select("#percent").val()).isEqualTo("40");

        mvc.perform(whole("40", "部分泵站返工。")).andExpect(redirectedUrl("/tasks/" + task));
        assertThat(show(year + "/report/decisions/reviewReport", walk.staff)
                        .select("main")
                        .text())
                .contains("低于以前的 60%", "部分泵站返工。");
    }

    /** Last year's text is there to begin from, and says nothing of this year's fall. */
    @Test
    void isNotAnsweredByTheTextTakenOverFromLastYear() throws Exception {
        walk.reportAll(task, lead);

        String answer = mvc.perform(whole("40", "资金未到位。"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(answer).select("#problems-error").text()).contains("与上年相同");

        mvc.perform(whole("40", "资金未到位。\n今年汛期返工。")).andExpect(redirectedUrl("/tasks/" + task));
    }

    @Test
    void isAskedAboutInAUnitsPartAndOverTheApi() throws Exception {
        mvc.perform(post(year + "/reports/" + lead.unit())
                        .with(As.person(lead.officer()))
                        .param("progress", "返工。")
                        .param("percent", "50"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/api" + year + "/reports/" + lead.unit() + "/submission")
                        .with(As.person(lead.officer()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"progress\": \"返工。\", \"percent\": 50}"))
                .andExpect(status().isUnprocessableEntity());
        assertThatThrownBy(() -> walk.the(SubmitReport.class)
                        .submit(walk.year(task), lead.unit(), Walk.words("返工。", 50), lead.officer()))
                .isInstanceOf(ReportRefusal.NotComplete.class);
    }

    @Test
    void isNotAskedAboutWhereItStandsOrRises() throws Exception {
        walk.reportAll(task, lead);

        mvc.perform(whole("60", "")).andExpect(redirectedUrl("/tasks/" + task));
    }

    @Test
    void isAskedAboutWhenItIsVerifiedLower() throws Exception {
        walk.reportAll(task, lead);
        walk.the(SubmitConsolidated.class).submit(walk.year(task), Walk.words("已汇总。", 65), lead.officer());
        walk.acceptReview(task);

        Document page = show(year + "/report/decisions/approveReport", walk.supervisor);
        assertThat(page.select("#verified").val()).isEqualTo("65");
        assertThat(page.select("aside").text()).contains("自报的 65% 预填", "上次核定 60%");
        mvc.perform(verdict("58", "")).andExpect(status().isUnprocessableEntity());
        mvc.perform(verdict("58", "两座泵站未验收。")).andExpect(redirectedUrl("/desk/next?step=annualReport:approveReport"));
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(58);
    }

    @Test
    void startsTheWholeWithWhatTheLeadsOwnPartSaid() throws Exception {
        walk.the(SubmitReport.class).submit(walk.year(task), lead.unit(), Walk.words("完成二期。", 70), lead.officer());
        walk.the(DecideUnitReport.class).decide(walk.year(task), lead.unit(), Decision.agree("同意"), lead.head());

        Document page = show(year + "/report", lead.officer());

        assertThat(page.select("#percent").val()).isEqualTo("70");
        assertThat(page.select("#progress").text()).contains("完成二期。");
        assertThat(page.select("main .alert-info").text()).contains("已按本单位报告预填");
    }

    private MockHttpServletRequestBuilder whole(String percent, String problems) {
        return post(year + "/report")
                .with(As.person(lead.officer()))
                .param("progress", "已汇总。")
                .param("problems", problems)
                .param("percent", percent);
    }

    private MockHttpServletRequestBuilder verdict(String verified, String reason) {
        return post(year + "/report/decisions/approveReport")
                .with(As.person(walk.supervisor))
                .param("decision", "ACCEPT")
                .param("verified", verified)
                .param("reason", reason);
    }

    private Document show(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
