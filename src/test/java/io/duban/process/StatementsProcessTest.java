package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.Statements;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.WorkingDays;
import io.duban.plan.DecidePlan;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimDraft;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideClaim;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.task.IssueTasks;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.work.Decision;
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
        List<Statements.Cost> two = List.of(signing(parties(2)));
        List<Statements.Cost> twelve = List.of(signing(parties(12)));
        costTheSame(twelve, two);
    }

    /**
     * What each act of a year may cost, the transaction's own statements not counted: none more than 36 in all, and of
     * Duban's own as many as stand here. These numbers may fall and must not grow.
     */
    @Test
    void everyActOfAYearKeepsWithinItsBudget() {
        // What is kept at hand once read, such as the models and the calendar, is read by whoever comes first.
        actsOfAYear(walk.party());
        keepWithin(year(29), actsOfAYear(walk.party()));
        keepWithin(year(30), actsOfAYear(parties(12)));
    }

    /** However many units there are; the last of them to sign ends the signing. */
    private static Map<String, Budget> year(long signing) {
        return Map.of(
                "sign for", new Budget(signing, 9),
                "annual plan handed in", new Budget(22, 14),
                "annual plan accepted", new Budget(23, 13),
                "unit's report handed in", new Budget(25, 12),
                "unit's report released", new Budget(21, 10),
                "consolidated", new Budget(23, 14),
                "reviewed", new Budget(19, 10),
                "approved", new Budget(25, 11));
    }

    /**
     * Writing off ends the life of the task, and the engine says of all that it kept of it when it may be removed. A
     * claim that is handed in is kept as it reads then.
     */
    @Test
    void everyActOfTheEndKeepsWithinItsBudget() {
        actsOfTheEnd();
        keepWithin(
                Map.of(
                        "claimed", new Budget(24, 15),
                        "accepted", new Budget(21, 12),
                        "verified", new Budget(24, 15),
                        "written off", new Budget(31, 13)),
                actsOfTheEnd());
    }

    private record Budget(long all, int own) {}

    private static void keepWithin(Map<String, Budget> budgets, Map<String, Statements.Cost> costs) {
        assertThat(costs).hasSameSizeAs(budgets);
        costs.forEach((act, cost) -> {
            Budget budget = budgets.get(act);
            assertThat(cost.own())
                    .as(act + ": nothing is read or written twice")
                    .doesNotHaveDuplicates();
            assertThat(cost.own()).as(act).hasSizeLessThanOrEqualTo(budget.own());
            assertThat(cost.all()).as(act + " in all").isLessThanOrEqualTo(budget.all());
        });
    }

    private Map<String, Statements.Cost> actsOfTheEnd() {
        Party lead = walk.party();
        TaskId task = walk.atItsEnd(lead);
        Map<String, Statements.Cost> costs = new LinkedHashMap<>();
        ClaimDraft claim = new ClaimDraft(walk.claimed(task), null);
        costs.put("claimed", cost(() -> walk.the(ClaimCompletion.class).submit(task, claim, lead.officer())));
        costs.put("accepted", cost(() -> walk.acceptClaim(task)));
        costs.put("verified", cost(() -> walk.the(DecideClaim.class)
                .decide(
                        walk.at(task, TestSteps.VERIFY_CLAIM),
                        Decision.agree("属实").percent(100),
                        List.of(),
                        walk.supervisor)));
        costs.put("written off", cost(() -> walk.writeOff(task)));
        return costs;
    }

    /** Where every unit does its part, by the last of them; the first leads. */
    private Map<String, Statements.Cost> actsOfAYear(Party... units) {
        Party lead = units[0];
        Party last = units[units.length - 1];
        Party[] others = Arrays.copyOf(units, units.length - 1);
        Map<String, Statements.Cost> costs = new LinkedHashMap<>();
        TaskId task = walk.issuedTask(units);
        walk.sign(task, others);
        costs.put("sign for", cost(() -> walk.the(SignFor.class).signFor(task, last.unit(), last.officer())));
        walk.runJobs();
        TaskYear year = walk.year(task);
        costs.put("annual plan handed in", cost(() -> walk.the(SubmitAnnualPlan.class)
                .submit(year, Walk.annualPlan(year), lead.officer())));
        costs.put("annual plan accepted", cost(() -> walk.the(DecideAnnualPlan.class)
                .decide(year, Decision.agree("同意"), walk.staff)));
        walk.openReporting(task);
        walk.reportAll(task, others);
        costs.put("unit's report handed in", cost(() -> walk.the(SubmitReport.class)
                .submit(year, last.unit(), Walk.words("已完成本单位承担的工作。", null), last.officer())));
        costs.put("unit's report released", cost(() -> walk.the(DecideUnitReport.class)
                .decide(year, last.unit(), Decision.agree("同意"), last.head())));
        costs.put("consolidated", cost(() -> walk.the(SubmitConsolidated.class)
                .submit(year, Walk.words("各单位工作已汇总。", 60), lead.officer())));
        DecideReport.At reviewing = walk.reviewing(task);
        costs.put("reviewed", cost(() -> walk.the(DecideReport.class)
                .decide(reviewing, Decision.agree("情况属实"), walk.staff)));
        DecideReport.At approving = walk.approving(task);
        costs.put("approved", cost(() -> walk.the(DecideReport.class)
                .decide(approving, Decision.agree("同意").percent(60), walk.supervisor)));
        return costs;
    }

    /** The calendar is read again every minute of the machine's clock, by whoever comes then: not by who is measured. */
    private Statements.Cost cost(Statements.Act act) {
        walk.the(WorkingDays.class).calendar();
        return new Statements(context).cost(act);
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

    private static void costTheSame(List<Statements.Cost> twelve, List<Statements.Cost> two) {
        assertThat(twelve)
                .extracting(Statements.Cost::all)
                .isEqualTo(two.stream().map(Statements.Cost::all).toList())
                .allSatisfy(all -> assertThat(all).isLessThanOrEqualTo(36));
        assertThat(twelve)
                .extracting(Statements.Cost::own)
                .allSatisfy(own -> assertThat(own).hasSizeLessThanOrEqualTo(14).doesNotHaveDuplicates());
    }

    private Statements.Cost signing(Party... units) {
        TaskId task = walk.issuedTask(units);
        return new Statements(context)
                .cost(() -> walk.the(SignFor.class).signFor(task, units[1].unit(), units[1].officer()));
    }

    private long issuing(int items, Party... units) {
        PlanId plan = walk.draft(2020, 2021, Walk.items(items, units));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        long statements = new Statements(context)
                .of(() -> walk.the(IssueTasks.class).nextBatch(plan, items, new Actor.Timer("planIssue")));
        walk.runJobs();
        return statements;
    }

    private Party[] parties(int count) {
        return Stream.generate(walk::party).limit(count).toArray(Party[]::new);
    }
}
