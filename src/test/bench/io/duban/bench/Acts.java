package io.duban.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.database.BenchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A year of tasks by Duban, by the engines alone and by bare rows, on one server, in one JVM, one after the other in each
 * round. Writes {@code docs/benchmarks.md} and the same figures as JSON beside it.
 */
public final class Acts {

    private static final int CONNECTIONS = 20;

    private record Setting(int people, int units) {}

    private final int tasks;
    private final int rounds;
    private final List<Setting> settings;
    private final String who;

    private Acts(int tasks, int rounds, List<Setting> settings, String who) {
        this.who = who;
        this.tasks = tasks;
        this.rounds = rounds;
        this.settings = settings;
    }

    /**
     * Parameters, each optional: tasks in a round (100), rounds (3), people at once (1,4,8,16), units of a task (1,4), and
     * a word of the names of those who take part (all).
     */
    public static void main(String[] arguments) throws Exception {
        int tasks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<Setting> settings = new ArrayList<>();
        for (String units : (arguments.length > 3 ? arguments[3] : "1,4").split(",")) {
            for (String people : (arguments.length > 2 ? arguments[2] : "1,4,8,16").split(",")) {
                settings.add(new Setting(Integer.parseInt(people), Integer.parseInt(units)));
            }
        }
        new Acts(tasks, rounds, settings, arguments.length > 4 ? arguments[4] : "").run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (BenchServer server = BenchServer.start(folder);
                Contender duban = new Duban(server, CONNECTIONS);
                Contender full = new BareCamunda("full", server.pool("camunda_full", CONNECTIONS));
                Contender activity = new BareCamunda("activity", server.pool("camunda_activity", CONNECTIONS));
                Contender flowable = new BareFlowable(server.pool("flowable", CONNECTIONS));
                Contender plain = new PlainRows(server.pool("plain", CONNECTIONS))) {
            List<Contender> all = Stream.of(duban, full, activity, flowable, plain)
                    .filter(one -> one.name().contains(who))
                    .toList();
            for (Contender one : all) {
                say("warm-up", one, Round.of(one, server, 2, tasks, 1));
                say("warm-up", one, Round.of(one, server, 4, tasks / 4, 4));
            }
            Map<Setting, Map<Contender, List<Round>>> measured = new LinkedHashMap<>();
            for (Setting setting : settings) {
                Map<Contender, List<Round>> here = measured.computeIfAbsent(setting, one -> new LinkedHashMap<>());
                for (int round = 1; round <= rounds; round++) {
                    for (Contender one : all) {
                        Round done = Round.of(one, server, setting.people(), tasks, setting.units());
                        here.computeIfAbsent(one, any -> new ArrayList<>()).add(done);
                        say(setting.toString(), one, done);
                    }
                }
            }
            write(server, measured);
        }
    }

    private static void say(String where, Contender one, Round done) {
        System.out.printf(Locale.ROOT, "%s, %s: %s%n", where, one.name(), done);
    }

    private void write(BenchServer server, Map<Setting, Map<Contender, List<Round>>> measured) throws IOException {
        StringBuilder page = new StringBuilder();
        List<Map<String, Object>> json = new ArrayList<>();
        page.append("# Benchmarks\n\n## Acts of a year\n\n")
                .append("Written by the command below; each figure is the median of ")
                .append(rounds)
                .append(" rounds of ")
                .append(tasks)
                .append(" tasks, with the least and the most in brackets, interleaved on one server in one JVM.\n\n```\n")
                .append("mvn -Pbench test-compile exec:exec -Dbench=Acts -Dbench.arguments=\"")
                .append(tasks).append(' ').append(rounds).append("\"\n```\n\n")
                .append("- ").append(LocalDate.now(java.time.ZoneId.systemDefault())).append(", ")
                .append(Runtime.getRuntime().availableProcessors()).append(" processors, ")
                .append(System.getProperty("java.vm.name")).append(' ').append(System.getProperty("java.version"))
                .append(", ").append(Runtime.getRuntime().maxMemory() >> 20).append(" MB of heap, MariaDB ")
                .append(server.version()).append(" that waits for the disk at each commit, pools of ")
                .append(CONNECTIONS).append(" connections.\n")
                .append("- A year is: each unit signs; the plan is handed in and accepted; each unit reports and its head"
                        + " releases; consolidated, reviewed, approved. What Duban does by itself between these steps"
                        + " (opening the year and the reporting window, lights) counts into acts a second.\n")
                .append("- The engines alone run the same steps, calls, parts for each unit and timers, and write no"
                        + " business row at all. Plain JDBC writes what any of them has to, in six statements.\n\n");
        measured.forEach((setting, byContender) -> {
            page.append("### ").append(setting.units()).append(setting.units() == 1 ? " unit, " : " units, ")
                    .append(setting.people()).append(setting.people() == 1 ? " person\n\n" : " people at once\n\n")
                    .append("| | acts a second | Duban against it | p50 ms | p99 ms | JVM ms an act | server ms an act"
                            + " | log KB an act | statements an act | tried again |\n|---|---|---|---|---|---|---|---|---|---|\n");
            double duban = median(byContender.values().iterator().next(), Round::actsPerSecond);
            byContender.forEach((one, done) -> {
                double speed = median(done, Round::actsPerSecond);
                page.append("| ").append(one.name()).append(" | ").append(spread(done))
                        .append(one instanceof Duban ? " | " : " | %.2f".formatted(duban / speed));
                for (ToDoubleFunction<Round> figure : List.<ToDoubleFunction<Round>>of(
                        round -> round.percentile(0.5), round -> round.percentile(0.99), Round::ownMillisPerAct,
                        Round::serverMillisPerAct, Round::kilobytesPerAct, Round::statementsPerAct)) {
                    page.append(" | %.1f".formatted(median(done, figure)));
                }
                page.append(" | ").append(done.stream().mapToInt(Round::conflicts).sum()).append(" |\n");
                json.add(json(setting, one, done));
            });
            page.append('\n');
        });
        Files.writeString(Path.of("docs", "benchmarks.md"), page.toString());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(Path.of("docs", "benchmarks.json").toFile(), json);
    }

    private Map<String, Object> json(Setting setting, Contender one, List<Round> done) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("benchmark", "acts");
        row.put("contender", one.name());
        row.put("people", setting.people());
        row.put("units", setting.units());
        row.put("tasks", tasks);
        row.put("actsPerSecond", done.stream().map(Round::actsPerSecond).toList());
        row.put("p50Millis", done.stream().map(round -> round.percentile(0.5)).toList());
        row.put("p99Millis", done.stream().map(round -> round.percentile(0.99)).toList());
        row.put("jvmMillisPerAct", done.stream().map(Round::ownMillisPerAct).toList());
        row.put("serverMillisPerAct", done.stream().map(Round::serverMillisPerAct).toList());
        row.put("logKilobytesPerAct", done.stream().map(Round::kilobytesPerAct).toList());
        row.put("statementsPerAct", done.stream().map(Round::statementsPerAct).toList());
        row.put("triedAgain", done.stream().mapToInt(Round::conflicts).sum());
        return row;
    }

    private static double median(List<Round> done, ToDoubleFunction<Round> figure) {
        double[] sorted = done.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String spread(List<Round> done) {
        double[] sorted = done.stream().mapToDouble(Round::actsPerSecond).sorted().toArray();
        return "%.0f (%.0f–%.0f)"
                .formatted(median(done, Round::actsPerSecond), sorted[0], sorted[sorted.length - 1]);
    }
}
