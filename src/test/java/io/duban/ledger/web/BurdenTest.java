package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Measured;
import io.duban.Party;
import io.duban.Walk;
import io.duban.ledger.AskedIn;
import io.duban.ledger.Burden;
import io.duban.ledger.BurdenFilter;
import io.duban.ledger.KnownFigure;
import io.duban.ledger.UnitBurden;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitConsolidated;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What units were asked for in a month, and which figures need not be asked for again. */
@DubanTest
class BurdenTest {

    private static final AskedIn JANUARY = AskedIn.monthOf(LocalDate.of(2020, 1, 17));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Burden burden;

    private Walk walk;
    private Party lead;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
    }

    @Test
    void countsEveryStepThatCameToAUnitByKind() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(3, lead));
        walk.sign(walk.issue(plan).get(0), lead);

        UnitBurden unit = asked(plan, JANUARY, walk.staff).get(0);

        assertThat(List.of(unit.reporting(), unit.supervision(), unit.other(), unit.total(), unit.undone()))
                .as("three signatures, one of them given, and one annual plan")
                .isEqualTo(List.of(1, 0, 3, 4, 3));
        assertThat(asked(plan, AskedIn.monthOf(LocalDate.of(2020, 2, 1)), walk.staff))
                .isEmpty();
    }

    @Test
    void countsMonthsAsTheyBeginInChina() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.clock().set(Instant.parse("2020-01-31T16:00:00Z"));
        walk.issue(plan);

        assertThat(asked(plan, JANUARY, walk.staff)).isEmpty();
        assertThat(asked(plan, AskedIn.monthOf(LocalDate.of(2020, 2, 29)), walk.staff))
                .hasSize(1);
    }

    @Test
    void leadsFromEachCountToWhatItIsMadeOf() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(3, lead));
        walk.sign(walk.issue(plan).get(0), lead);

        List<Element> counts = page("/board/burden?plan=" + plan, walk.staff).select("tbody a[href*=month]");

        assertThat(counts).hasSize(4);
        for (Element count : counts) {
            assertThat(page(count.attr("href"), walk.staff).select("tbody tr"))
                    .as(count.attr("href"))
                    .hasSize(Integer.parseInt(count.text()));
        }
    }

    @Test
    void isAboutTasksThatTheReaderMaySee() throws Exception {
        Party other = walk.party();
        PlanId plan = walk.draft(2020, 2021, List.of(Walk.item("1", lead), Walk.item("2", other)));
        walk.issue(plan);

        assertThat(asked(plan, JANUARY, walk.staff)).hasSize(2);
        assertThat(asked(plan, JANUARY, other.officer()))
                .extracting(UnitBurden::unitId)
                .containsExactly(other.unit());
        assertThat(figures(plan, walk.party().officer())).isEmpty();
        mvc.perform(get("/api/board/burden?month=2020-01-01&plan=" + plan).with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].total").value(1));
    }

    @Test
    void showsAFigureFromItsHandingInOnAndWhenItWasApproved() throws Exception {
        PlanId plan = walk.draft(2020, 2020, List.of(Measured.item(lead, Measured.atLeast("覆盖率", "%", "100"))));
        TaskId task = walk.issue(plan).get(0);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        ReportDraft draft = covering(task, "92");

        walk.the(SaveReportDraft.class).saveWhole(walk.year(task), draft, lead.officer());
        assertThat(figures(plan, walk.staff).get(0).entered()).as("a draft").isNull();

        walk.the(SubmitConsolidated.class).submit(walk.year(task), draft, lead.officer());
        KnownFigure handedIn = figures(plan, walk.staff).get(0);
        assertThat(handedIn.entered()).isEqualTo("92");
        assertThat(handedIn.enteredYear()).isEqualTo(2020);
        assertThat(handedIn.approved()).isNull();

        walk.acceptReview(task);
        walk.approve(task);
        assertThat(figures(plan, walk.staff).get(0).approved()).isEqualTo("92");
        assertThat(page("/board/figures?unit=" + lead.unit(), walk.staff)
                        .select("tbody")
                        .text())
                .contains("覆盖率", "92 %", "2020 年度，2020-11-16");
    }

    @Test
    void goesOnBehindAPageOfFigures() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(3, lead));
        List<TaskId> tasks = walk.issue(plan);

        var first = burden.figures(new BurdenFilter(plan, null), new Paging(null, 2), walk.staff);
        var second = burden.figures(new BurdenFilter(plan, null), new Paging(first.next(), 2), walk.staff);

        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1);
        assertThat(tasks)
                .contains(first.rows().get(1).taskId(), second.rows().get(0).taskId());
        assertThat(second.next()).isNull();
    }

    private ReportDraft covering(TaskId task, String value) {
        var item = walk.task(task).head().planItemId();
        IndicatorId known =
                walk.the(Plans.class).indicators(List.of(item)).get(item).get(0).id();
        return new ReportDraft(
                new ReportContent("已汇总。", "", "", 60, List.of(ReportValue.of(known, value, ""))), null, Walk.WINDOW);
    }

    private List<UnitBurden> asked(PlanId plan, AskedIn month, Actor.Person who) {
        return burden.units(new BurdenFilter(plan, null), month, who);
    }

    private List<KnownFigure> figures(PlanId plan, Actor.Person who) {
        return burden.figures(new BurdenFilter(plan, null), Paging.FIRST, who).rows();
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
