package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.Statements;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.plan.ApprovePlan;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.AcceptAnnualPlan;
import io.duban.report.ApproveUnitReport;
import io.duban.report.Assessment;
import io.duban.report.DecideClaim;
import io.duban.report.DecideReport;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.task.IssueTasks;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the acts through the engine cost the database. */
@DubanTest
class StatementsProcessTest {

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
        assertThat(two).isLessThanOrEqualTo(36);
    }

    /** What each act of a year may cost, the transaction's own statements not counted; none more than 36. */
    @Test
    void everyActOfAYearKeepsWithinItsBudget() {
        // What is kept at hand once read, such as the models and the calendar, is read by whoever comes first.
        actsOfAYear(walk.party());
        Map<String, Long> costs = actsOfAYear(walk.party());
        Map<String, Long> budgets = Map.of(
                "sign for", 32L,
                "annual plan handed in", 28L,
                "annual plan accepted", 30L,
                "unit's report handed in", 35L,
                "unit's report released", 30L,
                "consolidated", 34L,
                "reviewed", 27L,
                "approved", 31L);
        assertThat(costs).hasSameSizeAs(budgets);
        assertThat(costs)
                .allSatisfy(
                        (act, cost) -> assertThat(cost).as(act + " of " + costs).isLessThanOrEqualTo(budgets.get(act)));
    }

    /** Writing off ends the life of the task, and the engine says of all that it kept of it when it may be removed. */
    @Test
    void everyActOfTheEndKeepsWithinItsBudget() {
        Party lead = walk.party();
        TaskId task = walk.atItsEnd(lead);
        Statements statements = new Statements(context);
        Map<String, Long> costs = new LinkedHashMap<>();
        costs.put("claimed", statements.of(() -> walk.claim(task, lead)));
        costs.put("accepted", statements.of(() -> walk.acceptClaim(task)));
        costs.put("verified", statements.of(() -> walk.the(DecideClaim.class)
                .agree(walk.at(task, TestSteps.VERIFY_CLAIM), new Assessment(100, "属实"), List.of(), walk.supervisor)));
        costs.put("written off", statements.of(() -> walk.writeOff(task)));
        long last = costs.remove("written off");
        assertThat(last).isLessThanOrEqualTo(48);
        assertThat(costs)
                .allSatisfy(
                        (act, cost) -> assertThat(cost).as(act + " of " + costs).isLessThanOrEqualTo(36));
    }

    private Map<String, Long> actsOfAYear(Party lead) {
        Statements statements = new Statements(context);
        Map<String, Long> costs = new LinkedHashMap<>();
        TaskId task = walk.issuedTask(lead);
        costs.put("sign for", statements.of(() -> walk.the(SignFor.class).signFor(task, lead.unit(), lead.officer())));
        walk.runJobs();
        TaskYear year = walk.year(task);
        costs.put("annual plan handed in", statements.of(() -> walk.the(SubmitAnnualPlan.class)
                .submit(year, Walk.annualPlan(year), lead.officer())));
        costs.put("annual plan accepted", statements.of(() -> walk.the(AcceptAnnualPlan.class)
                .accept(year, "同意", walk.staff)));
        walk.openReporting(task);
        costs.put("unit's report handed in", statements.of(() -> walk.the(SubmitReport.class)
                .submit(year, lead.unit(), Walk.words("已完成本单位承担的工作。", null), lead.officer())));
        costs.put("unit's report released", statements.of(() -> walk.the(ApproveUnitReport.class)
                .approve(year, lead.unit(), "同意", lead.head())));
        costs.put("consolidated", statements.of(() -> walk.the(SubmitConsolidated.class)
                .submit(year, Walk.words("各单位工作已汇总。", 60), lead.officer())));
        costs.put("reviewed", statements.of(() -> walk.the(DecideReport.class)
                .agree(walk.reviewing(task), new Assessment(null, "情况属实"), walk.staff)));
        costs.put("approved", statements.of(() -> walk.the(DecideReport.class)
                .agree(walk.approving(task), new Assessment(60, "同意"), walk.supervisor)));
        return costs;
    }

    @Test
    void issuingCostsAFewStatementsForATaskAndOneForAUnit() {
        long few = issuing(5, parties(2));
        long many = issuing(20, parties(6));
        int moreTasks = 20 - 5;
        int moreUnits = 20 * 6 - 5 * 2;
        assertThat(many - few).as(few + " and " + many).isLessThanOrEqualTo(12L * moreTasks + moreUnits);
    }

    /** What it takes besides is read and written once, however many children are made. */
    @Test
    void breakingDownCostsAFewStatementsForAChild() {
        long two = breakingDown(2);
        long twelve = breakingDown(12);
        assertThat(twelve - two).as(two + " and " + twelve).isLessThanOrEqualTo(9L * 10);
        assertThat(two).as(two + " and " + twelve).isLessThanOrEqualTo(60);
    }

    private long breakingDown(int children) {
        Family family = new Family(context);
        Party[] units =
                Stream.generate(() -> family.below(family.city)).limit(children).toArray(Party[]::new);
        return new Statements(context).of(() -> family.breakDown(family.task, family.city, units));
    }

    @Test
    void reportingCostsTheSameWithTwoUnitsAndWithTwelve() {
        List<Long> two = reporting(parties(2));
        List<Long> twelve = reporting(parties(12));
        assertThat(twelve).isEqualTo(two);
        assertThat(two).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(36));
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
