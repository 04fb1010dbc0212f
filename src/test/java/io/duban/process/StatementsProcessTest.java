package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.ApprovePlan;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.task.IssueTasks;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How often an act talks to the database, as the server itself counts it in the act's own session. */
@DubanTest
class StatementsProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    Walk walk;

    @BeforeEach
    void office() {
        walk = new Walk(context);
    }

    @Test
    void signingCostsTheSameWithTwoUnitsAndWithTwelve() {
        long two = signing(parties(2));
        long twelve = signing(parties(12));
        assertThat(twelve).as("with two units it were " + two).isEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(75);
    }

    @Test
    void issuingCostsAFewStatementsForATaskAndOneForAUnit() {
        long few = issuing(5, parties(2));
        long many = issuing(20, parties(6));
        int moreTasks = 20 - 5;
        int moreUnits = 20 * 6 - 5 * 2;
        assertThat(many - few).as(few + " and " + many).isLessThanOrEqualTo(12L * moreTasks + moreUnits);
    }

    private long signing(Party... units) {
        TaskId task = walk.issuedTask(units);
        return statements(() -> walk.the(SignFor.class).signFor(task, units[1].unit(), units[1].officer()));
    }

    private long issuing(int items, Party... units) {
        PlanId plan = walk.draft(2020, 2021, Walk.items(items, units));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(ApprovePlan.class).approve(plan, walk.officeHead);
        long statements =
                statements(() -> walk.the(IssueTasks.class).nextBatch(plan, items, new Actor.Timer("planIssue")));
        walk.runJobs();
        return statements;
    }

    private Party[] parties(int count) {
        return Stream.generate(walk::party).limit(count).toArray(Party[]::new);
    }

    private long statements(Runnable act) {
        Long counted = transactions.execute(status -> {
            long before = asked();
            act.run();
            return asked() - before - 1;
        });
        return counted;
    }

    private long asked() {
        return database.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
