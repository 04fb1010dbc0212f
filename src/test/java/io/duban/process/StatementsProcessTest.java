package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Statements;
import io.duban.Walk;
import io.duban.plan.ApprovePlan;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.ApproveUnitReport;
import io.duban.shared.Actor;
import io.duban.task.IssueTasks;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the acts through the engine cost the database. */
@DubanTest
class StatementsProcessTest {

    private static final int RELEASING = 1;

    @Autowired
    ApplicationContext context;

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

    /** The last release ends the part that runs once per unit: the engine then takes each unit's run apart. */
    @Test
    void reportingCostsTheSameWithTwoUnitsAndWithTwelveButForWhatEndsWithTheLastRelease() {
        List<Long> two = reporting(parties(2));
        List<Long> twelve = reporting(parties(12));
        String both = two + " and " + twelve;
        assertThat(twelve.get(RELEASING) - two.get(RELEASING)).as(both).isLessThanOrEqualTo(5 * (12 - 2));
        for (int act : new int[] {0, 2, 3}) {
            assertThat(twelve.get(act)).as(both).isEqualTo(two.get(act));
        }
        assertThat(two).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(80));
    }

    /** Handing in a part, releasing it, handing in the whole, reviewing it. */
    private List<Long> reporting(Party... units) {
        Statements statements = new Statements(context);
        TaskId task = walk.issuedTask(units);
        walk.sign(task, units);
        walk.planYear(task, units[0]);
        walk.openReporting(task);
        Party last = units[units.length - 1];
        walk.reportAll(task, Arrays.copyOf(units, units.length - 1));
        long handingIn = statements.of(() -> walk.report(task, last));
        long releasing = statements.of(
                () -> walk.the(ApproveUnitReport.class).approve(walk.year(task), last.unit(), "同意报送", last.head()));
        long consolidating = statements.of(() -> walk.consolidate(task, units[0]));
        long reviewing = statements.of(() -> walk.acceptReview(task));
        return List.of(handingIn, releasing, consolidating, reviewing);
    }

    private long signing(Party... units) {
        TaskId task = walk.issuedTask(units);
        return new Statements(context)
                .of(() -> walk.the(SignFor.class).signFor(task, units[1].unit(), units[1].officer()));
    }

    private long issuing(int items, Party... units) {
        PlanId plan = walk.draft(2020, 2021, Walk.items(items, units));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(ApprovePlan.class).approve(plan, walk.officeHead);
        long statements = new Statements(context)
                .of(() -> walk.the(IssueTasks.class).nextBatch(plan, items, new Actor.Timer("planIssue")));
        walk.runJobs();
        return statements;
    }

    private Party[] parties(int count) {
        return Stream.generate(walk::party).limit(count).toArray(Party[]::new);
    }
}
