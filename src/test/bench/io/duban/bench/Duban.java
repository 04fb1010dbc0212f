package io.duban.bench;

import io.duban.Application;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.database.BenchServer;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.RetryRule;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Duban's use cases with all of their rows: documents, journal, work list, lights, duties and the engine's own. */
final class Duban implements Contender {

    private static final int YEAR = 2020;

    private final ConfigurableApplicationContext context;

    Duban(BenchServer server, int connections) {
        context = started(server, connections);
    }

    /** The clock stands still until it is moved, and jobs are run when a benchmark says so. */
    static ConfigurableApplicationContext started(BenchServer server, int connections) {
        return new SpringApplicationBuilder(Application.class, TestClock.Configuration.class)
                .profiles("test")
                .run(
                        "--duban.home=target/bench",
                        "--duban.database.url=" + server.url(),
                        "--duban.database.user=" + server.user(),
                        "--duban.database.password=" + server.password(),
                        "--duban.demo=false",
                        "--server.port=0",
                        "--spring.datasource.hikari.maximum-pool-size=" + connections);
    }

    @Override
    public String name() {
        return "Duban";
    }

    @Override
    public List<Stage> year(int tasks, int units) {
        Walk walk = new Walk(context);
        List<Party> parties = Stream.generate(walk::party).limit(units).toList();
        List<TaskId> issued =
                walk.issue(walk.draft(YEAR, YEAR + 1, Walk.items(tasks, parties.toArray(Party[]::new))));
        return new Year(walk, issued, parties).stages();
    }

    /** As the pages and the API do it. */
    @Override
    public boolean isConflict(Throwable failure) {
        return context.getBeansOfType(RetryRule.class).values().stream().anyMatch(rule -> rule.worthRetrying(failure));
    }

    @Override
    public void close() {
        context.close();
    }

    private record Year(Walk walk, List<TaskId> tasks, List<Party> parties) {

        List<Stage> stages() {
            return List.of(
                    new Stage("sign", eachUnit((task, unit) -> () -> walk.the(SignFor.class)
                                    .signFor(task, unit.unit(), unit.officer())), walk::runJobs),
                    Stage.of("plan handed in", each(task -> () -> walk.the(SubmitAnnualPlan.class)
                            .submit(of(task), Walk.annualPlan(of(task)), lead().officer()))),
                    new Stage(
                            "plan accepted",
                            each(task -> () -> walk.the(DecideAnnualPlan.class).decide(of(task), Decision.agree("同意"), walk.staff)),
                            () -> walk.on(YEAR + "-11-16")),
                    Stage.of("report handed in", eachUnit((task, unit) -> () -> walk.the(SubmitReport.class)
                            .submit(of(task), unit.unit(), Walk.words("已完成。", null), unit.officer()))),
                    Stage.of("report released", eachUnit((task, unit) -> () -> walk.the(DecideUnitReport.class)
                            .decide(of(task), unit.unit(), Decision.agree("同意报送"), unit.head()))),
                    Stage.of("consolidated", each(task -> () -> walk.the(SubmitConsolidated.class)
                            .submit(of(task), Walk.words("已汇总。", 60), lead().officer()))),
                    Stage.of("reviewed", each(task -> () -> walk.the(DecideReport.class)
                            .decide(at(task, TestSteps.REVIEW_REPORT.node()), Decision.agree("属实"), walk.staff))),
                    new Stage("approved", each(task -> () -> walk.the(DecideReport.class)
                            .decide(at(task, TestSteps.APPROVE_REPORT.node()), Decision.agree("同意").percent(60), walk.supervisor)),
                            walk::runJobs));
        }

        private Party lead() {
            return parties.get(0);
        }

        private static TaskYear of(TaskId task) {
            return new TaskYear(task, YEAR);
        }

        private static DecideReport.At at(TaskId task, String step) {
            return new DecideReport.At(of(task), step, null);
        }

        private List<Runnable> each(Function<TaskId, Runnable> act) {
            return tasks.stream().map(act).toList();
        }

        /** Unit by unit, so that two people are seldom at the same task, as in an office. */
        private List<Runnable> eachUnit(BiFunction<TaskId, Party, Runnable> act) {
            List<Runnable> acts = new ArrayList<>();
            parties.forEach(unit -> tasks.forEach(task -> acts.add(act.apply(task, unit))));
            return acts;
        }
    }
}
