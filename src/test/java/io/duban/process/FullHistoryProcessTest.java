package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.Application;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.database.FreshTables;
import io.duban.database.OwnDatabase;
import io.duban.ledger.ProcessPictures;
import io.duban.report.DecideAnnualPlan;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that was begun when the engine still wrote down everything goes on with what it runs. */
@Tag("database")
class FullHistoryProcessTest {

    private static final String FULL = "--camunda.bpm.history-level=full";

    @Test
    void goesOnWhereItWas() throws IOException {
        try (ConfigurableApplicationContext before = started(FULL)) {
            Walk walk = new Walk(before);
            Party lead = walk.party();
            Party partner = walk.party();
            TaskId task = walk.issuedTask(lead, partner);
            walk.sign(task, lead, partner);
            walk.writeAnnualPlan(task, lead);
            assertThat(rows(walk, "ACT_HI_TASKINST")).isPositive();
            update(walk);
            try (ConfigurableApplicationContext after = started()) {
                goesOn(new Walk(after, walk), task, lead, partner);
            }
        }
    }

    private static void goesOn(Walk walk, TaskId task, Party lead, Party partner) {
        long kept = rows(walk, "ACT_HI_TASKINST");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), walk.staff);
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        assertThat(rows(walk, "ACT_HI_TASKINST")).isEqualTo(kept);
        assertThat(walk.the(ReconcileWork.class).run()).isEqualTo(new ReconcileWork.Differences(0, 0));
        assertThat(walk.the(ProcessPictures.class).of(task.toString(), Locale.CHINESE))
                .first()
                .satisfies(life -> assertThat(life.finished()).contains("reviewAnnualPlan", "annualReport"));
    }

    /** What the update says when it comes to such a database. */
    private static void update(Walk walk) throws IOException {
        String statement = Files.readString(Path.of("sql/V230__engine_history_level.sql"));
        assertThat(walk.the(JdbcClient.class)
                        .sql(statement.substring(statement.indexOf("UPDATE")))
                        .update())
                .isOne();
    }

    private static ConfigurableApplicationContext started(String... arguments) {
        return new SpringApplicationBuilder(Application.class, TestClock.Configuration.class, FreshTables.class)
                .profiles("test")
                .properties("server.port=0")
                .initializers(new OwnDatabase.Before())
                .run(arguments);
    }

    private static long rows(Walk walk, String table) {
        return walk.the(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
