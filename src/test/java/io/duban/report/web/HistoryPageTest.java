package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanDraft;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.MilestoneLine;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportRefusal;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Answer;
import io.duban.work.Decision;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever decides again is shown what changed since the document was last handed in, and may open it as it was. */
@DubanTest
class HistoryPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private Party lead;
    private Party other;
    private TaskId task;
    private TaskYear of;
    private String year;

    @BeforeEach
    void signedTask() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
        of = walk.year(task);
        year = "/tasks/" + task + "/years/2020";
    }

    @Test
    void theFirstTimeNothingIsCompared() throws Exception {
        walk.writeAnnualPlan(task, lead);

        Element changes = changes(year + "/plan/review", walk.staff);

        assertThat(changes.text()).contains("首次报送。", "第 1 次报送").doesNotContain("未留存");
        assertThat(changes.select("ins, del")).isEmpty();
    }

    @Test
    void anAnnualPlanIsComparedMilestoneByMilestone() throws Exception {
        walk.writeAnnualPlan(task, lead);
        later();
        walk.the(DecideAnnualPlan.class).decide(of, Decision.giveBack("开工太晚，缺少验收节点"), walk.staff);
        later();
        handInPlan(
                "建成泵站主体",
                List.of(
                        new MilestoneLine(LocalDate.of(2020, 4, 30), "开工", 40, null),
                        new MilestoneLine(LocalDate.of(2020, 12, 10), "验收", 90, null),
                        new MilestoneLine(LocalDate.of(2020, 12, 20), "主体完工", 95, null)));

        Element changes = changes(year + "/plan/review", walk.staff);

        assertThat(changes.text())
                .contains("对照第 1 次报送", "开工太晚，缺少验收节点", "第 2 次报送")
                .doesNotContain("年度目标", "主要措施");
        assertThat(words(changes, "ins")).contains("04", "2020-12-10 验收 90%", "95");
        assertThat(words(changes, "del")).contains("06", "80");
        Document first = page(year + "/plan/versions/1", walk.staff);
        assertThat(first.select("main").text())
                .contains("第 1 次报送", "2020-06-30")
                .doesNotContain("2020-04-30");
    }

    @Test
    void aWholeIsComparedWithItsPercentageTextsAndFiles() throws Exception {
        reported();
        String gone = attach("旧.txt");
        handInWhole("全市建成泵站二十座，闸门安装完毕，累计完成投资三亿元。", 60);
        later();
        giveBack("请核实投资数");
        later();
        mvc.perform(post("/evidence/" + gone + "/removal").with(As.person(lead.officer())));
        attach("新.txt");
        handInWhole("全市建成泵站二十座，闸门安装完毕，累计完成投资两亿八千万元。", 55);

        Element changes = changes(year + "/report/decisions/reviewReport", walk.staff);

        assertThat(words(changes, "del")).contains("60%", "三亿", "旧.txt");
        assertThat(words(changes, "ins")).contains("55%", "两亿八千万", "新.txt");
        assertThat(changes.text()).contains("请核实投资数").doesNotContain("下一步安排");
        assertThat(changes.select("div > p del").first().text()).isEqualTo("［删去：60%］");
        Element was = page(year + "/report/versions/1", walk.staff).selectFirst("main");
        assertThat(was.text()).contains("三亿元", "60%", "旧.txt").doesNotContain("新.txt");
        assertThat(was.select("form")).isEmpty();
        assertThat(page(year + "/report", walk.staff).select("#changes ins")).isNotEmpty();
    }

    @Test
    void saysPlainlyThatNotAWordWasChanged() throws Exception {
        reported();
        handInWhole("已汇总。", 60);
        giveBack("请补充");
        handInWhole("已汇总。\r\n", 60);

        assertThat(changes(year + "/report/decisions/reviewReport", walk.staff).text())
                .contains("一字未改。", "请补充");
        assertThat(english(year + "/report/decisions/reviewReport", walk.staff).text())
                .contains("Not a word was changed.", "Handing-in no. 2");
    }

    @Test
    void whoSupplementsSeesHisDraftBesideWhatHeHandedIn() throws Exception {
        reported();
        handInWhole("完成一期。", 60);
        giveBack("二期呢");
        walk.the(SaveReportDraft.class).saveWhole(of, whole("完成一期，二期开工。", 60), lead.officer());

        Element changes = changes(year + "/report", lead.officer());

        assertThat(changes.selectFirst("h2").text()).isEqualTo("草稿与上次报送相比");
        assertThat(words(changes, "ins")).contains("，二期开工");
        assertThat(page(year + "/report", walk.staff).select("#changes")).isEmpty();
        mvc.perform(get(year + "/report/versions/1").with(As.person(walk.staff)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatAHeadDidNotLetOutStaysTheUnitsOwn() throws Exception {
        handedInTwice();
        String part = year + "/reports/" + other.unit();

        assertThat(changes(part + "/approval", other.head()).text()).contains("写清楚", "第 1 次报送");
        mvc.perform(get(part + "/versions/2").with(As.person(walk.staff))).andExpect(status().isNotFound());
        later();
        walk.the(DecideUnitReport.class).decide(of, other.unit(), Decision.agree("同意"), other.head());

        Element changes = changes(part, walk.staff);
        assertThat(changes.text()).contains("只在本单位内", "第 2 次报送").doesNotContain("第 1 次报送", "首次报送");
        for (String address : List.of(part + "/versions/1", "/api" + part + "/versions/1")) {
            mvc.perform(get(address).with(As.person(walk.staff))).andExpect(status().isNotFound());
            mvc.perform(get(address).with(As.person(other.officer()))).andExpect(status().isOk());
            mvc.perform(get(address).with(As.person(walk.person(walk.office, Role.AUDITOR))))
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/api" + part + "/versions").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.earlierOwn").value(true))
                .andExpect(jsonPath("$.versions.length()").value(1))
                .andExpect(jsonPath("$.versions[0].number").value(2));
        mvc.perform(get(part + "/versions/2").with(As.person(walk.party().officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPartThatWasCalledBackIsComparedForEverybody() throws Exception {
        reported();
        handInWhole("已汇总。", 60);
        walk.the(DecideReport.class)
                .decide(
                        walk.reviewing(task),
                        Decision.giveBack(Answer.TO_UNITS, Set.of(other.unit()), "数据不全"),
                        walk.staff);
        later();
        handInPart("补充了数据。");
        later();
        walk.the(DecideUnitReport.class).decide(of, other.unit(), Decision.agree("同意"), other.head());

        assertThat(changes(year + "/reports/" + other.unit(), walk.staff).text())
                .contains("对照第 1 次报送", "数据不全", "补充了数据。");
    }

    @Test
    void saysOfWhatWasHandedInEarlierThatItWasNotKept() throws Exception {
        reported();
        handInWhole("已汇总。", 60);
        jdbc.sql("DELETE FROM report_version").update();

        Element before = changes(year + "/report/decisions/reviewReport", walk.staff);
        assertThat(before.text()).contains("此前的报送未留存版本").doesNotContain("首次报送。", "第 1 次");

        giveBack("请补充");
        assertThat(changes(year + "/report", lead.officer()).text()).contains("此前的报送未留存版本");
        handInWhole("已汇总并补充。", 60);
        Element after = changes(year + "/report/decisions/reviewReport", walk.staff);
        assertThat(after.text()).contains("此前的报送未留存版本", "第 1 次报送").doesNotContain("首次报送。");
    }

    @Test
    void theApiGivesTheSame() throws Exception {
        walk.writeAnnualPlan(task, lead);
        walk.the(DecideAnnualPlan.class).decide(of, Decision.giveBack("再具体些"), walk.staff);
        handInPlan("建成泵站主体和闸门", Walk.annualPlan(of).content().lines());

        mvc.perform(get("/api" + year + "/plan/versions").with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.versions.length()").value(2))
                .andExpect(jsonPath("$.comparison.with").value(1))
                .andExpect(jsonPath("$.comparison.differences.length()").value(1))
                .andExpect(jsonPath("$.comparison.differences[0].field").value("GOALS"))
                .andExpect(jsonPath("$.comparison.differences[0].stretches[1].words")
                        .value("和闸门"));
        mvc.perform(get("/api" + year + "/plan/versions/1").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.plan.goals").value("建成泵站主体"))
                .andExpect(jsonPath("$.plan.milestones[1].title").value("主体完工"));
        mvc.perform(get("/api" + year + "/plan/versions/3").with(As.person(walk.staff)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api" + year + "/report/versions").with(As.person(walk.staff)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theJournalNamesTheHashOfWhatIsKept() throws Exception {
        handedInTwice();
        List<String> contents = jdbc.sql("SELECT v.content FROM report_version v JOIN report_report r"
                        + " ON r.id = v.document_id WHERE r.task_id = ? ORDER BY v.number")
                .param(task.toString())
                .query(String.class)
                .list();

        assertThat(contents).hasSize(2);
        for (String content : contents) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND changes LIKE ?")
                            .params(task.toString(), "%" + HexFormat.of().formatHex(hash) + "%")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void twoWhoHandInAtOnceKeepOneVersion() throws Exception {
        walk.planYear(task, lead);
        walk.openReporting(task);
        Actor.Person colleague = walk.person(other.unit(), Role.OFFICER);
        walk.the(SaveReportDraft.class).saveUnitPart(of, other.unit(), Walk.words("初稿。", null), other.officer());
        handInPart("初稿。");
        walk.the(DecideUnitReport.class).decide(of, other.unit(), Decision.giveBack("写清楚"), other.head());

        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Boolean>> both = Stream.of(other.officer(), colleague)
                .map(person -> CompletableFuture.supplyAsync(() -> handsIn(person, together)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).filter(done -> done))
                .hasSize(1);
        assertThat(jdbc.sql("SELECT v.number FROM report_version v JOIN report_report r ON r.id = v.document_id"
                                + " WHERE r.task_id = ? ORDER BY v.number")
                        .param(task.toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    /** Whether it was this one who was first. */
    private boolean handsIn(Actor.Person person, CyclicBarrier together) {
        try {
            together.await();
            walk.the(SubmitReport.class).submit(of, other.unit(), Walk.words("初稿。", null), person);
            return true;
        } catch (StaleAggregate | ReportRefusal | ConcurrencyFailureException faster) {
            return false;
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private void later() {
        walk.clock().advance(Duration.ofMinutes(7));
    }

    private void handedInTwice() {
        walk.planYear(task, lead);
        walk.openReporting(task);
        handInPart("初稿。");
        later();
        walk.the(DecideUnitReport.class).decide(of, other.unit(), Decision.giveBack("写清楚"), other.head());
        later();
        handInPart("完成泵站五座。");
    }

    private void handInPart(String words) {
        walk.the(SubmitReport.class).submit(of, other.unit(), Walk.words(words, null), other.officer());
    }

    private void handInPlan(String goals, List<MilestoneLine> lines) {
        AnnualPlanContent content = new AnnualPlanContent(goals, "招标、开工、验收", lines);
        walk.the(SubmitAnnualPlan.class).submit(of, new AnnualPlanDraft(content, null, Walk.WINDOW), lead.officer());
    }

    private void reported() {
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead, other);
    }

    private static ReportDraft whole(String words, int percent) {
        return new ReportDraft(new ReportContent(words, "", "继续推进。", percent, List.of()), null, Walk.WINDOW);
    }

    private void handInWhole(String words, int percent) {
        walk.the(SubmitConsolidated.class).submit(of, whole(words, percent), lead.officer());
    }

    private void giveBack(String reason) {
        walk.the(DecideReport.class)
                .decide(walk.reviewing(task), Decision.giveBack(Answer.TO_LEAD, Set.of(), reason), walk.staff);
    }

    private String attach(String name) throws Exception {
        byte[] content = ("材料 " + name).getBytes(StandardCharsets.UTF_8);
        String answer = mvc.perform(multipart("/api" + year + "/report/evidence")
                        .file(new MockMultipartFile("file", name, "text/plain", content))
                        .with(As.person(lead.officer())))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return answer.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> words(Element changes, String element) {
        return changes.select("div > p " + element + ", li " + element).stream()
                .map(one -> one.child(1).text())
                .toList();
    }

    private Element changes(String address, Actor.Person who) throws Exception {
        Element changes = page(address, who).getElementById("changes");
        assertThat(changes).as("comparison on " + address).isNotNull();
        return changes;
    }

    private Element english(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)
                                .cookie(new Cookie("duban-language", "en"))
                                .with(As.person(who)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .getElementById("changes");
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
