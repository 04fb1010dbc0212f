package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorNature;
import io.duban.plan.Plans;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.TargetOperator;
import io.duban.report.DecideUnitReport;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ReportPagesTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    Party other;
    TaskId task;
    String year;

    @BeforeEach
    void issue() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        task = walk.issue(walk.draft(2020, 2021, List.of(measured(Walk.item("1", lead, other)))))
                .get(0);
        walk.sign(task, lead, other);
        year = "/tasks/" + task + "/years/2020";
    }

    @Test
    void theAnnualPlanIsWrittenAndReviewedOnPages() throws Exception {
        Document form = page(year + "/plan", lead.officer());
        assertThat(form.select("[data-line]")).hasSize(4);
        assertThat(form.text()).contains("通过验收", "治理面积");

        mvc.perform(plan(year + "/plan", "2021-03-31").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(plan(year + "/plan", "2020-03-31").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task));

        Document review = page(year + "/plan/review", walk.staff);
        assertThat(review.text()).contains("建成主体", "2020-03-31", "招标完成");
        mvc.perform(post(year + "/plan/review")
                        .param("decision", "RETURN")
                        .param("reason", "节点太少")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?block=DECIDE_ANNUAL_PLAN"));
        assertThat(page(year + "/plan", lead.officer()).text()).contains("退回意见", "节点太少");
    }

    @Test
    void aFaultOfAPlanStandsAtItsLine() throws Exception {
        String answer = mvc.perform(plan(year + "/plan", "2021-03-31").with(As.person(lead.officer())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        Element line = Jsoup.parse(answer).selectFirst("[data-field='milestones[1].dueOn']");
        assertThat(line.selectFirst("[data-error]").text()).contains("2020");
        assertThat(line.selectFirst("input").val()).isEqualTo("2021-03-31");
    }

    @Test
    void aDraftIsSavedAsItIsTyped() throws Exception {
        reporting();
        String path = year + "/reports/" + other.unit();

        mvc.perform(report(path + "/draft", "写了一半", "", "约二").with(As.person(other.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(0));
        Document form = page(path, other.officer());

        assertThat(form.getElementById("progress").text()).isEqualTo("写了一半");
        assertThat(form.getElementById("values[0].typed").val()).isEqualTo("约二");
        assertThat(form.selectFirst("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void theFormShowsTargetsTheNextPersonAndWhatTheOfficeLooksAt() throws Exception {
        reporting();
        Document form = page(year + "/reports/" + other.unit(), other.officer());

        assertThat(form.text())
                .contains("2020 年目标：≥ 200 平方公里", "验收标准", other.head().name());
        assertThat(form.select("form[data-autosave]").attr("data-autosave")).endsWith(other.unit() + "/draft");
        assertThat(form.select("form[data-autosave], #file, button[form=writing]").stream()
                        .map(Element::normalName))
                .as("what comes before handing in stands before its button")
                .containsExactly("form", "input", "button");
    }

    @Test
    void anUnlikelyValueIsNotHandedInWithoutWords() throws Exception {
        reporting();
        String path = year + "/reports/" + lead.unit();

        String answer = mvc.perform(report(path, "完成", "", "20000").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Element words = Jsoup.parse(answer).selectFirst("[data-field='values[0].words']");
        assertThat(words.selectFirst("[data-error]").text()).contains("10 倍");

        mvc.perform(report(path, "完成", "口径改为累计", "20000").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task));
    }

    /** Somebody was faster: the page has no form any more that a fault could be said at, and what was typed must stay. */
    @Test
    void saysThatItWasHandedInMeanwhileRatherThanShowingAPageWithoutTheForm() throws Exception {
        consolidated();
        mustSayThatItWasHandedIn(plan(year + "/plan", "2021-03-31"));
        mustSayThatItWasHandedIn(report(year + "/reports/" + lead.unit(), "", "", ""));
        mustSayThatItWasHandedIn(report(year + "/report", "", "", ""));
    }

    private void mustSayThatItWasHandedIn(MockHttpServletRequestBuilder faulty) throws Exception {
        mvc.perform(faulty.header("X-Requested-With", "fetch")
                        .accept(MediaType.TEXT_HTML, MediaType.APPLICATION_PROBLEM_JSON)
                        .with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void theHeadApprovesOnItsPage() throws Exception {
        reporting();
        walk.report(task, other);
        String path = year + "/reports/" + other.unit() + "/approval";

        assertThat(page(path, other.head()).select("button[name=decision]")).hasSize(2);
        assertThat(page(path, other.head()).select("#decide form")).hasSize(1);
        assertThat(page(path, other.officer()).select("button[name=decision]")).isEmpty();
        mvc.perform(post(path).param("decision", "ACCEPT").with(As.person(other.officer())))
                .andExpect(status().isForbidden());
        mvc.perform(post(path).param("decision", "ACCEPT").with(As.person(other.head())))
                .andExpect(redirectedUrl("/desk/next?block=DECIDE_UNIT_REPORT"));
    }

    @Test
    void theWholeBeginsFromThePartsAndSaysWhoIsMissing() throws Exception {
        reporting();
        walk.reportAll(task, other);

        Document form = page(year + "/report", lead.officer());

        assertThat(form.getElementById("progress").text()).contains("【", "已完成本单位承担的工作。");
        assertThat(form.select(".alert-warning").text()).contains("尚未报出");
    }

    @Test
    void theReviewShowsPartsAndDecidesFromOnePage() throws Exception {
        consolidated();
        Document review = page(year + "/report/decisions/reviewReport", walk.staff);
        assertThat(review.text()).contains("各单位工作已汇总。", "已完成本单位承担的工作。", "牵头单位自报 60%");
        assertThat(review.select("input[name=units]")).hasSize(2);

        mvc.perform(post(year + "/report/decisions/reviewReport")
                        .param("decision", "RETURN")
                        .param("to", "UNITS")
                        .param("units", other.unit().toString())
                        .param("reason", "请补充")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?step=annualReport:reviewReport"));
        assertThat(page(year + "/reports/" + other.unit(), other.officer()).text())
                .contains("请补充");
    }

    @Test
    void theMessageSurvivesTheWayToTheNextItem() throws Exception {
        consolidated();
        Cookie[] session = mvc.perform(post(year + "/report/decisions/reviewReport")
                        .param("decision", "ACCEPT")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?step=annualReport:reviewReport"))
                .andReturn()
                .getResponse()
                .getCookies();

        mvc.perform(get("/desk/next?step=annualReport:reviewReport")
                        .cookie(session)
                        .with(As.person(walk.staff)))
                .andExpect(flash().attribute("done", "done.report.reviewAccepted"));
    }

    @Test
    void theSupervisorSeesTheClaimAndSaysItsOwn() throws Exception {
        consolidated();
        walk.acceptReview(task);
        Document approval = page(year + "/report/decisions/approveReport", walk.supervisor);
        assertThat(approval.select("#to-office")).hasSize(1);

        mvc.perform(post(year + "/report/decisions/approveReport")
                        .param("decision", "ACCEPT")
                        .param("verified", "四成")
                        .with(As.person(walk.supervisor)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(year + "/report/decisions/approveReport")
                        .param("decision", "ACCEPT")
                        .param("verified", "55")
                        .with(As.person(walk.supervisor)))
                .andExpect(redirectedUrl("/desk/next?step=annualReport:approveReport"));
        assertThat(page(year + "/report/decisions/approveReport", walk.staff).text())
                .contains("自报与核定相差 5 个百分点");
    }

    @Test
    void evidenceIsHandedToThoseWhoMayReadTheReport() throws Exception {
        reporting();
        String path = year + "/reports/" + other.unit();
        mvc.perform(upload(path, "验收 单.pdf", PDF).with(As.person(other.officer())))
                .andExpect(redirectedUrl(path + "#evidence"));
        mvc.perform(multipart(path + "/evidence")
                        .file(new MockMultipartFile("file", "", null, new byte[0]))
                        .with(As.person(other.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("请先选择要上传的文件")));
        String file = "/evidence/" + evidence();

        mvc.perform(get(file).with(As.person(other.head())))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
                .andExpect(header().string("Content-Type", org.hamcrest.Matchers.startsWith("application/pdf")));
        mvc.perform(get(file).with(As.person(lead.officer()))).andExpect(status().isNotFound());

        walk.report(task, other);
        context.getBean(DecideUnitReport.class).decide(walk.year(task), other.unit(), Decision.agree(""), other.head());
        mvc.perform(get(file).param("show", "true").with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("inline")));
        mvc.perform(get(file).with(As.person(walk.party().officer()))).andExpect(status().isNotFound());
        mvc.perform(post(file + "/removal").with(As.person(other.officer())))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aFileTakenOffADraftStaysOnRecord() throws Exception {
        reporting();
        String path = year + "/reports/" + other.unit();
        mvc.perform(upload(path, "验收.pdf", PDF).with(As.person(other.officer())));

        mvc.perform(post("/evidence/" + evidence() + "/removal").with(As.person(other.officer())))
                .andExpect(redirectedUrl(path + "#evidence"));

        assertThat(page(path, other.officer()).text()).contains("还没有材料");
        assertThat(jdbc.sql("SELECT removed_at IS NOT NULL FROM report_evidence WHERE id = ?")
                        .param(evidence())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aProgramUnderAnotherNameIsRefused() throws Exception {
        reporting();
        String path = year + "/reports/" + other.unit();

        mvc.perform(upload(path, "报告.pdf", "MZ\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1))
                        .with(As.person(other.officer())))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(upload(path, "报告.exe", PDF).with(As.person(other.officer())))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(upload(path, "报告.pdf", PDF).with(As.person(lead.officer()))).andExpect(status().isForbidden());
    }

    @Test
    void aStrangerFindsNoSuchTask() throws Exception {
        reporting();
        Actor.Person stranger = walk.party().officer();

        for (String path : List.of("/plan", "/report", "/report/decisions/reviewReport", "/reports/" + other.unit())) {
            mvc.perform(get(year + path).with(As.person(stranger))).andExpect(status().isNotFound());
        }
    }

    @Test
    void offersTheUnitsValuesAndTheirSumBesideTheLeadsOwn() throws Exception {
        reporting();
        for (Party party : List.of(lead, other)) {
            String typed = party.equals(lead) ? "120" : "60.5";
            mvc.perform(report(year + "/reports/" + party.unit(), "已治理。", "", typed)
                            .with(As.person(party.officer())))
                    .andExpect(redirectedUrl("/tasks/" + task));
            walk.the(DecideUnitReport.class).decide(walk.year(task), party.unit(), Decision.agree(""), party.head());
        }

        Document form = page(year + "/report", lead.officer());

        assertThat(form.getElementById("values[0].typed").val()).isEqualTo("120");
        assertThat(form.select("[data-take]").eachAttr("data-value")).containsExactly("120", "60.5", "180.5");
        assertThat(form.select("[data-take]").last().text()).isEqualTo("合计 180.5");
    }

    private void reporting() {
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private void consolidated() throws Exception {
        reporting();
        walk.reportAll(task, lead, other);
        mvc.perform(report(year + "/report", "各单位工作已汇总。", "", "150")
                        .param("percent", "60")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task));
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletRequestBuilder report(String path, String progress, String words, String typed) {
        return post(path)
                .param("progress", progress)
                .param("values[0].indicator", indicator())
                .param("values[0].typed", typed)
                .param("values[0].words", words);
    }

    private static MockHttpServletRequestBuilder plan(String path, String secondDay) {
        return post(path)
                .param("goals", "建成主体")
                .param("measures", "招标、开工")
                .param("milestones[0].dueOn", "2020-02-28")
                .param("milestones[0].title", "招标完成")
                .param("milestones[0].expectedPercent", "10")
                .param("milestones[1].dueOn", secondDay)
                .param("milestones[1].title", "开工")
                .param("milestones[1].expectedPercent", "20")
                .param("milestones[2].dueOn", "")
                .param("milestones[2].title", "")
                .param("milestones[2].expectedPercent", "");
    }

    private static MockHttpServletRequestBuilder upload(String path, String name, byte[] content) {
        return multipart(path + "/evidence").file(new MockMultipartFile("file", name, "text/html", content));
    }

    private String indicator() {
        var item = walk.task(task).head().planItemId();
        List<Indicator> all =
                context.getBean(Plans.class).indicators(List.of(item)).get(item);
        return all.get(0).id().toString();
    }

    private String evidence() {
        return jdbc.sql(
                        "SELECT e.id FROM report_evidence e JOIN report_report r ON r.id = e.report_id WHERE r.task_id = ?")
                .param(task.toString())
                .query(String.class)
                .single();
    }

    private static ProposedItem measured(ProposedItem item) {
        ProposedIndicator area = new ProposedIndicator(
                "治理面积",
                IndicatorNature.EXPECTED,
                "平方公里",
                Direction.UP,
                null,
                null,
                List.of(
                        new Indicator.Target(2020, TargetOperator.AT_LEAST, BigDecimal.valueOf(200), "2020年达到200平方公里"),
                        new Indicator.Target(
                                2021, TargetOperator.AT_LEAST, BigDecimal.valueOf(400), "2021年达到400平方公里")));
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                List.of(area),
                null);
    }
}
