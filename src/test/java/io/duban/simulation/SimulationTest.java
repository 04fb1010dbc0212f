package io.duban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.Application;
import io.duban.database.DatabaseRefused;
import io.duban.database.FreshTables;
import io.duban.database.OwnDatabase;
import io.duban.demo.DemoClock;
import io.duban.shared.ClockMoved;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A small plan lives from its issue in 2019 to the last task struck off, in pieces, as one that is stopped again and again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = SimulateSettings.SMALL_BATCHES)
@ActiveProfiles({"test", SimulationOnly.PROFILE})
@ContextConfiguration(initializers = OwnDatabase.Simulated.class)
@Import(FreshTables.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("database")
@Tag("simulation")
class SimulationTest {

    private static final Order SMALL = new Order("three-years", LocalDate.of(2029, 12, 31), 1);

    /** Itself, and the yearly plans below it. */
    private static final int PLANS = 3;

    /** How many acts and days pass before it is stopped. */
    private static final int PIECE = 97;

    /** Up to where another run is held against this one. */
    private static final LocalDate COMPARED = LocalDate.of(2020, 3, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportPrinter printer;

    @Autowired
    EngineSight engine;

    @Autowired
    JdbcClient jdbc;

    private ReportPrinter.Outcome outcome;

    @BeforeAll
    void live() {
        context.publishEvent(new ClockMoved(context.getBean(DemoClock.class).instant()));
        for (boolean over = false; !over; ) {
            AtomicInteger left = new AtomicInteger(PIECE);
            restarted().run(SMALL, () -> left.getAndDecrement() > 0);
            over = left.get() >= 0;
        }
        outcome = printer.outcome();
    }

    @Test
    void findsNothingWrongOnTheWay() {
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void leavesNothingBehind() {
        assertThat(engine.running()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM worklist_item")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT DISTINCT state FROM task_task")
                        .query(String.class)
                        .list())
                .isSubsetOf("WRITTEN_OFF", "TERMINATED");
    }

    @Test
    void countsEveryWayThatWasTaken() {
        assertThat(taken("planIssue", "finishIssuingToIssued")).isEqualTo(PLANS);
        assertThat(taken("planIssue", "toConsultToApprovePlan")).isOne();
        long struckOff = acts("TaskAct.WRITTEN_OFF");
        assertThat(taken("taskLife", "completionToLookBack")).isEqualTo(struckOff);
        assertThat(taken("lookBack", "isPlannedToNoLookBack") + taken("lookBack", "isPlannedToAwaitLookBack"))
                .isEqualTo(struckOff);
        assertThat(taken("reopening", "decideReopeningToReopened")).isEqualTo(acts("TaskAct.REOPENED"));
        assertThat(taken("annualReport", "reportApprovedToApproved"))
                .isEqualTo(jdbc.sql("SELECT COUNT(*) FROM report_report WHERE part = 'WHOLE'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void printsWhatWasNeverTakenAsSuch() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        printer.print(outcome, new PrintStream(printed, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("moreTasksToIssueBatch +[1-9]\\d*\\R")
                .contains("Never taken: " + outcome.neverTaken() + " of "
                        + outcome.paths().size())
                .contains("At the end 0 steps are open and 0 processes run.")
                .contains("fingerprint " + outcome.course().hash());
    }

    @Test
    void takesTheSameCourseWithoutBeingStopped() {
        Order again = new Order(SMALL.plan(), COMPARED, SMALL.seed());
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(Application.class, FreshTables.class)
                .profiles("test", SimulationOnly.PROFILE)
                .initializers(new OwnDatabase.Again())
                .properties("server.port=0", SimulateSettings.SMALL_BATCHES)
                .run()) {
            other.getBean(Simulation.class).run(again, () -> true);
            assertThat(until(other.getBean(ReportPrinter.class).outcome()))
                    .hasSizeGreaterThan(20)
                    .isEqualTo(until(outcome));
        }
    }

    @Test
    void refusesToGoOnAsAnotherOne() {
        Order other = new Order(SMALL.plan(), SMALL.until(), 2);
        assertThatThrownBy(() -> restarted().run(other, () -> true)).isInstanceOf(DatabaseRefused.class);
    }

    private static List<String> until(ReportPrinter.Outcome of) {
        return of.course().lines().stream()
                .filter(line -> line.compareTo(COMPARED.toString()) < 0)
                .toList();
    }

    private Simulation restarted() {
        return context.getAutowireCapableBeanFactory().createBean(Simulation.class);
    }

    private long acts(String act) {
        return outcome.course().byYear().values().stream()
                .mapToLong(year -> year.getOrDefault(act, 0L))
                .sum();
    }

    private long taken(String model, String element) {
        return outcome.paths().entrySet().stream()
                .filter(path -> path.getKey().model().equals(model)
                        && path.getKey().element().equals(element))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
