package io.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.task.RecordProgress;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When anything was last heard of a task. */
@DubanTest
class FreshnessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void signed() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
    }

    @Test
    void nothingWasHeardOfATaskThatWasOnlySignedFor() {
        assertThat(heard()).isEmpty();
    }

    @Test
    void anAnnualPlanAMilestoneAUnitsReportAndTheWholeAreUpdates() {
        walk.on("2020-01-08");
        walk.planYear(task, lead);
        assertThat(heard()).contains(LocalDate.of(2020, 1, 8));

        walk.on("2020-07-03");
        walk.the(ReachMilestone.class)
                .reach(walk.year(task), 0, new ReachMilestone.Reached(LocalDate.of(2020, 6, 30), ""), lead.officer());
        assertThat(heard()).contains(LocalDate.of(2020, 7, 3));

        walk.openReporting(task);
        walk.reportAll(task, partner);
        assertThat(heard()).contains(LocalDate.of(2020, 11, 16));

        walk.on("2020-11-20");
        walk.reportAll(task, lead);
        walk.on("2020-11-23");
        walk.consolidate(task, lead);
        assertThat(heard()).contains(LocalDate.of(2020, 11, 23));
    }

    @Test
    void aReportThatHasNotLeftItsUnitIsNone() {
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, partner);

        assertThat(heard()).contains(LocalDate.of(2020, 1, 2));
    }

    @Test
    void aSecondUpdateOnADayWritesNothing() {
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, partner);
        walk.report(task, lead);
        walk.the(DecideUnitReport.class).decide(walk.year(task), partner.unit(), Decision.agree("同意"), partner.head());
        int version = walk.task(task).version();

        walk.the(RecordProgress.class).heardOf(task);

        assertThat(walk.task(task).version()).isEqualTo(version);
    }

    private Optional<LocalDate> heard() {
        return Optional.ofNullable(jdbc.sql("SELECT updated_on FROM task_task WHERE id = ?")
                        .param(task.toString())
                        .query(java.sql.Date.class)
                        .list()
                        .get(0))
                .map(java.sql.Date::toLocalDate);
    }
}
