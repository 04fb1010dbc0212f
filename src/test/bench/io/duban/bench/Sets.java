package io.duban.bench;

import io.duban.Party;
import io.duban.Walk;
import io.duban.database.BenchServer;
import io.duban.plan.PlanId;
import io.duban.supervision.DailySweep;
import io.duban.task.SignFor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Duban does to many tasks at once: issuing a plan, opening a year, the daily sweep over all lights. */
public final class Sets {

    private static final int UNITS = 3;
    private static final double GOAL_ISSUING = 5;
    private static final double GOAL_LIGHTS = 4;

    private record Measured(String what, int things, double seconds) {

        double perSecond() {
            return things / seconds;
        }
    }

    private Sets() {}

    /** Parameters, each optional: tasks to issue (10000), lights to sweep (1000000). */
    public static void main(String[] arguments) throws Exception {
        int tasks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int lights = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (BenchServer server = BenchServer.start(folder);
                Contender camunda = Camunda.alone("full", server.pool("camunda_full", Acts.CONNECTIONS));
                ConfigurableApplicationContext context = Duban.started(server, Acts.CONNECTIONS)) {
            List<Measured> measured = new ArrayList<>();
            Walk walk = new Walk(context);
            List<Party> units = Stream.generate(walk::party).limit(UNITS).toList();
            // Both warm, each in turn.
            issue(walk, Math.min(tasks, 200), units);
            camunda.year(Math.min(tasks, 200), UNITS);
            PlanId plan = walk.draft(2020, 2021, Walk.items(tasks, units.toArray(Party[]::new)));
            measured.add(timed("issued by Duban", tasks, () -> {
                walk.issue(plan);
                return null;
            }));
            measured.add(timed("started one by one by Camunda 7.24 alone, history full", tasks, () -> camunda.year(tasks, UNITS)));
            List<TaskId> signed = sign(walk, plan, units);
            measured.add(timed("years opened by Duban", signed.size(), walk::runJobs));
            lights(context, walk, lights, measured);
            measured.forEach(one -> System.out.printf("%s: %.0f a second%n", one.what(), one.perSecond()));
            put(measured, String.join(" ", arguments), server.version());
        }
        System.exit(0);
    }

    private static void issue(Walk walk, int tasks, List<Party> units) {
        walk.issue(walk.draft(2020, 2021, Walk.items(tasks, units.toArray(Party[]::new))));
    }

    /** By everybody, of the first tasks of the plan. */
    private static List<TaskId> sign(Walk walk, PlanId plan, List<Party> units) {
        List<TaskId> signed = walk.tasks(plan).stream().map(Task::id).toList();
        signed.forEach(task ->
                units.forEach(unit -> walk.the(SignFor.class).signFor(task, unit.unit(), unit.officer())));
        return signed;
    }

    /** A task with its light, so often that there are as many lights as asked for; each is computed anew on the next day. */
    private static void lights(ConfigurableApplicationContext context, Walk walk, int lights, List<Measured> measured)
            throws Exception {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        walk.the(DailySweep.class).run(walk.today());
        String task = jdbc.sql("SELECT task_id FROM supervision_light WHERE id = task_id LIMIT 1").query(String.class).single();
        int there = jdbc.sql("SELECT COUNT(*) FROM supervision_light WHERE id = task_id").query(Integer.class).single();
        int more = Math.max(0, lights - there);
        RowCopies copies = new RowCopies(jdbc);
        copies.of("task_task", "id = '" + task + "'", more, Map.of(
                "id", RowCopies.id("id"), "plan_item_id", RowCopies.id("plan_item_id"), "position", "position + n"));
        copies.of("task_responsibility", "task_id = '" + task + "'", more, Map.of("task_id", RowCopies.id("task_id")));
        copies.of("supervision_light", "id = '" + task + "'", more, Map.of(
                "id", RowCopies.id("id"), "task_id", RowCopies.id("task_id")));
        jdbc.sql("ANALYZE TABLE task_task, task_responsibility, supervision_light").query().listOfRows();
        walk.clock().set(walk.clock().instant().plus(Duration.ofDays(1)));
        measured.add(timed("lights swept by Duban", there + more, () -> walk.the(DailySweep.class).run(walk.today())));
        measured.add(timed("lights touched by one UPDATE", there + more, () -> jdbc.sql(
                        "UPDATE supervision_light SET computed_at = computed_at + INTERVAL 1 SECOND WHERE id = task_id")
                .update()));
    }

    private static Measured timed(String what, int things, Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return new Measured(what, things, (System.nanoTime() - began) / 1e9);
    }

    private static void put(List<Measured> measured, String arguments, String server) throws Exception {
        StringBuilder table = new StringBuilder("| | things | seconds | a second |\n|---|---|---|---|\n");
        measured.forEach(one -> table.append("| %s | %d | %.1f | %.0f |%n"
                .formatted(one.what(), one.things(), one.seconds(), one.perSecond())));
        double issuing = measured.get(0).perSecond() / measured.get(1).perSecond();
        double sweep = measured.get(3).seconds() / measured.get(4).seconds();
        String text =
                """
                A plan of tasks with %d units each is issued, the year of its first thousand opened once everybody has signed,
                and the lights of many tasks computed anew for another day. Each once, after a smaller one to warm up; all of Duban's rows
                included. Lights and their tasks are copies of one made by the use cases.

                """
                        .formatted(UNITS)
                + BenchDocument.circumstances("Sets", arguments, server)
                + table + "\n"
                + BenchDocument.goals(BenchDocument.goal(
                                "issuing against starts one by one",
                                "at least %.1f".formatted(GOAL_ISSUING),
                                "%.2f".formatted(issuing),
                                issuing >= GOAL_ISSUING)
                        + BenchDocument.goal(
                                "time of the sweep against one UPDATE",
                                "at most %.1f".formatted(GOAL_LIGHTS),
                                "%.1f".formatted(sweep),
                                sweep <= GOAL_LIGHTS));
        List<Map<String, Object>> rows = IntStream.range(0, measured.size())
                .mapToObj(at -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("benchmark", "sets");
                    row.put("what", measured.get(at).what());
                    row.put("things", measured.get(at).things());
                    row.put("seconds", measured.get(at).seconds());
                    return row;
                })
                .toList();
        new BenchDocument(Path.of("docs")).put("Sets", text, rows);
    }
}
