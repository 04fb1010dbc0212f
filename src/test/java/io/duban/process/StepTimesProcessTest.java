package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReadStepTimes;
import io.duban.modeling.ReadStepTimes.Window;
import io.duban.modeling.StepTime;
import io.duban.report.DecideUnitReport;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Answer;
import io.duban.work.Decision;
import io.duban.work.Withdraw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** How long the steps of a model took, on a version of it by which nothing else runs. */
@DubanTest
class StepTimesProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Actor.Person admin;
    private Party lead;
    private TaskId quick;
    private TaskId usual;
    private TaskId slow;

    /** Three reports wait from 16 November; they are handed in after one day, three days and eleven. */
    @BeforeEach
    void threeReports() throws IOException {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
        lead = walk.party();
        Variant.countersigned().release(context);
        quick = reporting();
        usual = reporting();
        slow = reporting();
        walk.openReporting(quick);
        walk.on("2020-11-17");
        walk.report(quick, lead);
        walk.on("2020-11-19");
        walk.report(usual, lead);
        walk.on("2020-11-27");
        walk.report(slow, lead);
    }

    @AfterEach
    void theModelThatCameWithDuban() {
        OwnModels.putBack(context, "annualReport");
    }

    @Test
    void areToldByTheirMiddleAndTheSlowest() {
        StepTime writing = of(TestSteps.WRITE_REPORT.node(), Window.YEAR);
        assertThat(writing.done()).isEqualTo(3);
        assertThat(writing.returned()).isZero();
        assertThat(writing.median()).isEqualTo(Duration.ofDays(3));
        assertThat(writing.longest()).isEqualTo(Duration.ofDays(11));
    }

    @Test
    void areToldByTheMeanOfBothInTheMiddle() {
        walk.the(DecideUnitReport.class).decide(walk.year(slow), lead.unit(), Decision.giveBack("请补充数据"), lead.head());
        walk.on("2020-12-02");
        walk.report(slow, lead);
        StepTime writing = of(TestSteps.WRITE_REPORT.node(), Window.YEAR);
        assertThat(writing.done()).as("once more, after five days").isEqualTo(4);
        assertThat(writing.median()).isEqualTo(Duration.ofDays(4));
        StepTime letGo = of(TestSteps.APPROVE_UNIT_REPORT.node(), Window.YEAR);
        assertThat(letGo.done()).isOne();
        assertThat(letGo.returned()).isOne();
        assertThat(done(TestSteps.APPROVE_UNIT_REPORT.node(), true, Paging.FIRST)
                        .rows())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.done().subject()).isEqualTo(slow.value());
                    assertThat(line.done().answer()).isEqualTo(Answer.RETURNED);
                });
        assertThat(done(TestSteps.WRITE_REPORT.node(), true, Paging.FIRST).rows())
                .isEmpty();
    }

    @Test
    void leaveOutWhatWasTakenBackAndWhatWasDoneBefore() {
        walk.the(Withdraw.class)
                .withdraw(
                        database.sql("SELECT id FROM worklist_done WHERE subject_id = ? AND step LIKE ?")
                                .params(slow.toString(), TestSteps.WRITE_REPORT.pattern())
                                .query(String.class)
                                .single(),
                        "数据有误",
                        lead.officer());
        assertThat(of(TestSteps.WRITE_REPORT.node(), Window.YEAR).done()).isEqualTo(2);
        walk.on("2020-12-18");
        assertThat(of(TestSteps.WRITE_REPORT.node(), Window.MONTH).done())
                .as("handed in on 19 November, not on the 17th")
                .isOne();
    }

    @Test
    void saySoWhereItWasNotKeptSinceWhenAStepHadWaited() {
        database.sql("UPDATE worklist_done SET since = NULL WHERE subject_id = ?")
                .param(slow.toString())
                .update();
        StepTime writing = of(TestSteps.WRITE_REPORT.node(), Window.YEAR);
        assertThat(writing.done()).isEqualTo(3);
        assertThat(writing.median()).isEqualTo(Duration.ofDays(2));
        assertThat(writing.longest()).isEqualTo(Duration.ofDays(3));
        assertThat(done(TestSteps.WRITE_REPORT.node(), false, Paging.FIRST).rows())
                .extracting(line -> line.done().took())
                .containsExactly(Duration.ofDays(3), Duration.ofDays(1), null);
    }

    @Test
    void openTheListOfWhatWasDoneTheSlowestFirst() {
        Slice<ReadStepTimes.Line> first = done(TestSteps.WRITE_REPORT.node(), false, new Paging(null, 2));
        assertThat(first.rows()).extracting(line -> line.done().subject()).containsExactly(slow.value(), usual.value());
        Slice<ReadStepTimes.Line> second = done(TestSteps.WRITE_REPORT.node(), false, new Paging(first.next(), 2));
        assertThat(second.rows()).extracting(line -> line.done().subject()).containsExactly(quick.value());
        assertThat(second.next()).isNull();
    }

    @Test
    void leadOnThePageFromEachNumberToItsList() throws Exception {
        Document page = page("/models/annualReport/times");
        String number = page.select("tbody tr").stream()
                .filter(row -> row.text().contains("第 " + version() + " 版"))
                .filter(row -> row.text().contains("11 天"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .first()
                .attr("href");
        assertThat(page(number).select("tbody tr").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains(walk.task(slow).head().number(), "已提交", "11 天");
    }

    @Test
    void areFilesToo() throws Exception {
        assertThat(text("/models/annualReport/times/export?format=CSV"))
                .contains("填报年度报告," + version() + ",3,0,3.00,11.00");
        assertThat(text("/models/annualReport/versions/" + version() + "/times/" + TestSteps.WRITE_REPORT.node()
                        + "/export?format=CSV"))
                .contains("已提交")
                .contains(walk.task(quick).head().title());
    }

    @Test
    void areNobodysBusinessButTheirsWhoManageModels() {
        assertThatThrownBy(() -> walk.the(ReadStepTimes.class).of("annualReport", Window.YEAR, lead.officer()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void areThereOfStepsOnly() throws Exception {
        for (String none : List.of("annualReport/versions/1/times/nowhere", "annualReport/versions/0/times/nowhere")) {
            mvc.perform(get("/models/" + none).with(As.person(admin))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/models/annualReport/versions/0/times/" + TestSteps.WRITE_REPORT.node())
                        .with(As.person(admin)))
                .andExpect(status().isOk());
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.runJobs();
        walk.planYear(task, lead);
        return task;
    }

    private List<StepTime> times(Window window) {
        return walk.the(ReadStepTimes.class).of("annualReport", window, admin);
    }

    private int version() {
        return times(Window.YEAR).stream()
                .mapToInt(time -> time.step().version())
                .max()
                .orElseThrow();
    }

    private StepTime of(String node, Window window) {
        return times(window).stream()
                .filter(time ->
                        time.step().version() == version() && time.step().node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private Slice<ReadStepTimes.Line> done(String node, boolean returned, Paging paging) {
        return walk.the(ReadStepTimes.class)
                .done(
                        new ReadStepTimes.Asked(new StepKey("annualReport", version(), node), Window.YEAR, returned),
                        paging,
                        admin);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(text(path));
    }

    private String text(String path) throws Exception {
        return mvc.perform(get(path).with(As.person(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
