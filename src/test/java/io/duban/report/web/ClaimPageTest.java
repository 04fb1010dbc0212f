package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Measured;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.plan.Plans;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.SubmitConsolidated;
import io.duban.shared.Actor;
import io.duban.shared.StepKey;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.RaiseFinding;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The end of a task in the browser: every target is answered for, and what is verified was looked at. */
@DubanTest
class ClaimPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private Party lead;
    private TaskId task;
    private String claim;
    private String indicator;

    @BeforeEach
    void aTaskThatFallsShortOfItsTarget() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issue(walk.draft(2020, 2020, List.of(Measured.item(lead, Measured.atLeast("覆盖率", "%", "100")))))
                .get(0);
        claim = "/tasks/" + task + "/completion/claim";
        var item = walk.task(task).head().planItemId();
        var known = walk.the(Plans.class).indicators(List.of(item)).get(item).get(0);
        indicator = known.id().toString();
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        ReportContent content = new ReportContent("已汇总。", "", "", 60, List.of(ReportValue.of(known.id(), "92", "")));
        walk.the(SubmitConsolidated.class).submit(walk.year(task), new ReportDraft(content, null), lead.officer());
        walk.acceptReview(task);
        walk.approve(task);
    }

    @Test
    void beginsFromWhatWasApprovedBesideWhatIsAsked() throws Exception {
        Document form = page(claim, lead.officer());
        assertThat(form.select("form[data-autosave]")).hasSize(1);
        assertThat(form.getElementById("targets[0].typed").val()).isEqualTo("92");
        assertThat(form.getElementById("targets[0].met-no").hasAttr("checked")).isTrue();
        assertThat(form.text()).contains("覆盖率", "≥ 100", "通过验收", "验收报告");
        assertThat(page(claim, walk.staff).select("main form")).isEmpty();
    }

    @Test
    void saysBeforeItIsHandedInWhatComesOfAFindingThatIsNotPutRight() throws Exception {
        assertThat(page(claim, lead.officer()).text()).contains("未销号整改 没有").doesNotContain("正在整改");
        FindingText text = new FindingText("渠道渗漏", "督查", "修复", walk.today().plusDays(30));
        walk.the(RaiseFinding.class)
                .raise(task, lead.unit(), new Finding(FindingSource.SUPERVISION, null, text), walk.supervisor);
        assertThat(page(claim, lead.officer()).select("form .alert").text())
                .contains("还有1项问题正在整改：办结申请可以提交，但在销号之前，审核和核查都不能同意办结。");
    }

    @Test
    void namesEveryTargetThatIsNotMetInWordsBeforeItIsHandedIn() throws Exception {
        Document again = Jsoup.parse(mvc.perform(claiming("92", "false", ""))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.getElementById("targets[0].words-error").text()).contains("没有完成，请写明原因");
        assertThat(again.getElementById("done").text()).isEqualTo("已建成。");
        mvc.perform(claiming("92", "true", "")).andExpect(status().isUnprocessableEntity());
        mvc.perform(claiming("", "true", "已完成")).andExpect(status().isUnprocessableEntity());
        mvc.perform(claiming("92", "", "")).andExpect(status().isUnprocessableEntity());
        mvc.perform(claiming("92", "false", "余下八个村转入下一规划。")).andExpect(redirectedUrl("/tasks/" + task));
        assertThat(page(decisions(TestSteps.REVIEW_CLAIM), walk.staff).text()).contains("未完成", "余下八个村转入下一规划。", "已建成。");
    }

    @Test
    void saysThatItWasHandedInMeanwhileRatherThanShowingAPageWithoutTheForm() throws Exception {
        mvc.perform(claiming("92", "false", "余下八个村转入下一规划。")).andExpect(redirectedUrl("/tasks/" + task));
        mvc.perform(claiming("92", "false", "")
                        .header("X-Requested-With", "fetch")
                        .accept(MediaType.TEXT_HTML, MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    /** As in a report, what falls below what was verified is explained. */
    @Test
    void asksForAWordWhereItFallsBelowWhatWasVerified() throws Exception {
        assertThat(page(claim, lead.officer()).text()).contains("已核定 60%");
        Document again = Jsoup.parse(mvc.perform(claiming("92", "false", "余下转入下一规划。", "59"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.getElementById("fallen-error").text()).contains("59%", "60%");
        assertThat(again.getElementById("percent").val()).isEqualTo("59");

        mvc.perform(claiming("92", "false", "余下转入下一规划。", "59").param("fallen", "两座泵站返工。"))
                .andExpect(redirectedUrl("/tasks/" + task));

        assertThat(page(decisions(TestSteps.REVIEW_CLAIM), walk.staff).text()).contains("两座泵站返工。");
        assertThat(jdbc.sql("SELECT fallen FROM report_claim WHERE task_id = ?")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("两座泵站返工。");
    }

    /** What cannot be held against a target in figures does not meet it. */
    @ParameterizedTest
    @ValueSource(strings = {"约100", "≈100", "1OO", "100分", "9 9", "-", "100左右"})
    void refusesAValueThatIsNoNumberWhereTheTargetIsOne(String typed) throws Exception {
        Document again = Jsoup.parse(mvc.perform(claiming(typed, "true", "已完成"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(again.getElementById("targets[0].typed-error").text()).contains("“覆盖率”应填数字");
        assertThat(again.getElementById("targets[0].typed").val()).isEqualTo(typed);
    }

    @Test
    void keepsWhatIsTypedAndWhatIsPutOnIt() throws Exception {
        mvc.perform(post(claim + "/draft").with(As.person(lead.officer())).param("done", "写到一半"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(0));
        attach();
        Document form = page(claim, lead.officer());
        assertThat(form.getElementById("done").text()).isEqualTo("写到一半");
        assertThat(form.select("#evidence-list li")).hasSize(1);
        assertThat(form.select("form[data-autosave], #file, button[form=writing]").stream()
                        .map(Element::normalName))
                .containsExactly("form", "input", "button");
        String file = form.select("#evidence-list a").attr("href");
        mvc.perform(get(file).with(As.person(lead.officer()))).andExpect(status().isOk());
        mvc.perform(get(file).with(As.person(walk.staff))).andExpect(status().isNotFound());
        mvc.perform(post(form.select("[data-evidence-removal]").attr("action")).with(As.person(lead.officer())))
                .andExpect(redirectedUrl(claim + "#evidence"));
        assertThat(page(claim, lead.officer()).select("#evidence-list li")).isEmpty();
    }

    @Test
    void isVerifiedOnlyAfterALookAtAFileWithWordsForWhatIsWrong() throws Exception {
        attach();
        mvc.perform(claiming("92", "false", "余下八个村转入下一规划。")).andExpect(status().is3xxRedirection());
        walk.acceptClaim(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.VERIFYING);
        String page = decisions(TestSteps.VERIFY_CLAIM);
        Document shown = page(page, walk.supervisor);
        String file = shown.select("input[name='samples[0].evidence']").val();
        assertThat(file).isNotEmpty();
        MockHttpServletRequestBuilder untouched = verifying().param("samples[0].evidence", file);
        mvc.perform(untouched).andExpect(status().isUnprocessableEntity());
        mvc.perform(verifying().param("samples[0].evidence", file).param("samples[0].finding", "WRONG"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(verifying().param("samples[0].evidence", file).param("samples[0].words", "缺印章"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(verifying()
                        .param("samples[0].evidence", file)
                        .param("samples[0].finding", "WRONG")
                        .param("samples[0].words", "缺印章，已补核原件。"))
                .andExpect(redirectedUrl("/desk/next?step=taskCompletion:verifyClaim"));
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(page(decisions(TestSteps.WRITE_OFF), walk.officeHead).text()).contains("缺印章，已补核原件。", "不符", "核定 92%");
        assertThat(jdbc.sql("SELECT finding FROM report_claim_sample WHERE evidence_id = ?")
                        .param(file)
                        .query(String.class)
                        .single())
                .isEqualTo("WRONG");
    }

    @Test
    void showsClaimedBesideVerifiedOnThePageOfTheTask() throws Exception {
        mvc.perform(claiming("92", "false", "余下八个村转入下一规划。")).andExpect(status().is3xxRedirection());
        walk.acceptClaim(task);
        walk.verifyClaim(task);
        walk.writeOff(task);
        Document shown = page("/tasks/" + task, walk.staff);
        assertThat(shown.select("section[aria-labelledby=completion-title]").text())
                .contains("92%", "100%", lead.officer().name(), walk.supervisor.name(), "依据验收意见予以销号");
        assertThat(shown.select(".task-status").text()).contains("已销号");
        for (String language : List.of("zh", "en")) {
            String text = Jsoup.parse(mvc.perform(get(claim)
                                    .cookie(new Cookie("duban-language", language))
                                    .with(As.person(walk.staff)))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .text();
            assertThat(text).doesNotContain("??");
        }
    }

    @Test
    void goesTheWholeWayOverTheApi() throws Exception {
        String api = "/api/tasks/" + task + "/completion";
        mvc.perform(get(api + "/claim").with(As.person(walk.staff))).andExpect(status().isNotFound());
        String body = """
                {"done": "已建成。", "percent": 92, "targets": [
                  {"indicator": "%s", "year": 2020, "typed": "92", "met": false, "words": "%s"}]}""";
        mvc.perform(json(put(api + "/claim"), body.formatted(indicator, ""), lead.officer()))
                .andExpect(status().isOk());
        mvc.perform(json(
                        post(api + "/claim/submission").header("If-Match", "*"),
                        body.formatted(indicator, ""),
                        lead.officer()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(json(
                        post(api + "/claim/submission").header("If-Match", "*"),
                        body.formatted(indicator, "转入下一规划。"),
                        lead.officer()))
                .andExpect(status().isOk());
        mvc.perform(json(
                        post(api + "/decisions/reviewClaim"),
                        "{\"decision\": \"RETURN\", \"reason\": \"请补充。\"}",
                        walk.staff))
                .andExpect(jsonPath("$.decisions[0].reason").value("请补充。"))
                .andExpect(jsonPath("$.taskState").value("COMPLETION_REVIEW"));
        mvc.perform(json(
                        post(api + "/claim/submission").header("If-Match", "*"),
                        body.formatted(indicator, "转入下一规划。"),
                        lead.officer()))
                .andExpect(status().isOk());
        for (var act : List.of(
                new Act("reviewClaim", "{\"decision\": \"ACCEPT\"}", walk.staff, "VERIFYING"),
                new Act("verifyClaim", "{\"decision\": \"ACCEPT\", \"verified\": 92}", walk.supervisor, "COMPLETED"),
                new Act(
                        "writeOff",
                        "{\"decision\": \"ACCEPT\", \"reason\": \"验收意见\"}",
                        walk.officeHead,
                        "WRITTEN_OFF"))) {
            mvc.perform(json(post(api + "/decisions/" + act.node), act.body, act.by))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.taskState").value(act.state));
        }
        mvc.perform(get(api + "/claim").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.state").value("SETTLED"))
                .andExpect(jsonPath("$.verifiedPercent").value(92));
    }

    private record Act(String node, String body, Actor.Person by, String state) {}

    @Test
    void isDecidedByNobodyElse() throws Exception {
        mvc.perform(claiming("92", "false", "余下八个村转入下一规划。")).andExpect(status().is3xxRedirection());
        String page = decisions(TestSteps.REVIEW_CLAIM);
        assertThat(page(page, lead.officer()).select("main form")).isEmpty();
        mvc.perform(post(page).with(As.person(lead.officer())).param("decision", "ACCEPT"))
                .andExpect(status().isForbidden());
        mvc.perform(get(page).with(As.person(walk.party().officer()))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder claiming(String value, String met, String words) {
        return claiming(value, met, words, "92");
    }

    private MockHttpServletRequestBuilder claiming(String value, String met, String words, String percent) {
        return post(claim)
                .with(As.person(lead.officer()))
                .param("done", "已建成。")
                .param("percent", percent)
                .param("targets[0].indicator", indicator)
                .param("targets[0].year", "2020")
                .param("targets[0].typed", value)
                .param("targets[0].met", met)
                .param("targets[0].words", words)
                .param("tab", "one");
    }

    private MockHttpServletRequestBuilder verifying() {
        return post(decisions(TestSteps.VERIFY_CLAIM))
                .with(As.person(walk.supervisor))
                .param("decision", "ACCEPT")
                .param("verified", "92");
    }

    private String decisions(StepKey step) {
        return "/tasks/" + task + "/completion/decisions/" + step.node();
    }

    private void attach() throws Exception {
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        mvc.perform(multipart(claim + "/evidence")
                        .file(new MockMultipartFile("file", "验收报告.pdf", "application/pdf", pdf))
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl(claim + "#evidence"));
    }

    private MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body, Actor.Person who) {
        return request.with(As.person(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
