package io.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What {@link Acts} measured, as a page to read and as JSON. */
final class ActsPage {

    /** Columns of the tables behind the speed, by their names. */
    private static final Map<String, ToDoubleFunction<Round>> FIGURES = figures();

    /** A goal of ours: Duban's acts a second against somebody's, at these numbers of people. */
    private record Goal(String against, double times) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("Camunda 7.24 alone, history full", 1.3), new Goal("Camunda 7.24 and rows the usual way", 3));

    private static final List<Integer> PEOPLE_OF_GOALS = List.of(4, 8);

    private final int tasks;
    private final int rounds;
    private final String arguments;
    private final String server;

    ActsPage(int tasks, int rounds, String arguments, String server) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.arguments = arguments;
        this.server = server;
    }

    void write(Path folder, Map<Acts.Setting, Map<Contender, List<Round>>> measured) throws IOException {
        StringBuilder page = new StringBuilder(head());
        List<Map<String, Object>> json = new ArrayList<>();
        measured.forEach((setting, byContender) -> {
            page.append(table(setting, byContender));
            byContender.forEach((one, done) -> json.add(json(setting, one, done)));
        });
        page.append(goals(measured));
        new BenchDocument(folder).put("Acts of a year", page.toString(), json);
    }

    private String head() {
        return """
                Written by the command below: the median of %d rounds of %d tasks each, with the least and the most in
                brackets, one after the other on one server in one JVM.

                """
                        .formatted(rounds, tasks)
                + BenchDocument.circumstances("Acts", arguments, server)
                + """
                Pools of %d connections.

                - A year is: each unit signs; the plan is handed in and accepted; each unit reports and its head releases;
                  consolidated, reviewed, approved. What Duban does by itself between these steps (opening the year and the
                  reporting window, lights) counts into its acts a second.
                - The engines alone run the same steps, calls, parts for each unit and timers, and write no business row at
                  all. "The usual way" writes the same rows as Duban by a service for each table, in one transaction with
                  the engine. Plain JDBC writes what any of them has to, in six statements.
                - "Tried again" counts acts that lost a race and were done once more, which the time of an act includes.

                """
                        .formatted(Acts.CONNECTIONS);
    }

    private static String table(Acts.Setting setting, Map<Contender, List<Round>> byContender) {
        StringBuilder table = new StringBuilder("### %d %s, %d %s at once%n%n| | acts a second | Duban against it"
                .formatted(
                        setting.units(),
                        setting.units() == 1 ? "unit" : "units",
                        setting.people(),
                        setting.people() == 1 ? "person" : "people"));
        FIGURES.keySet().forEach(name -> table.append(" | ").append(name));
        table.append(" | tried again |\n|---|---|---").append("|---".repeat(FIGURES.size())).append("|---|\n");
        byContender.forEach((one, done) -> {
            table.append("| ").append(one.name()).append(" | ").append(spread(done)).append(" | ");
            table.append(one instanceof Duban ? "" : "%.2f".formatted(duban(byContender) / speed(done)));
            FIGURES.values().forEach(figure -> table.append(" | %.1f".formatted(median(done, figure))));
            table.append(" | ").append(done.stream().mapToInt(Round::conflicts).sum()).append(" |\n");
        });
        return table.append('\n').toString();
    }

    private static String goals(Map<Acts.Setting, Map<Contender, List<Round>>> measured) {
        StringBuilder goals = new StringBuilder();
        measured.forEach((setting, byContender) -> {
            if (PEOPLE_OF_GOALS.contains(setting.people())) {
                byContender.forEach((one, done) -> GOALS.stream()
                        .filter(goal -> goal.against().equals(one.name()))
                        .forEach(goal -> goals.append(
                                goal(setting, goal.against(), goal.times(), duban(byContender) / speed(done), true))));
                byContender.forEach((one, done) -> {
                    if (one instanceof Duban) {
                        double spread = median(done, Round::p99Millis) / median(done, Round::p50Millis);
                        goals.append(goal(setting, "p99 against p50 of Duban", 4, spread, false));
                    }
                });
            }
        });
        return BenchDocument.goals(goals.toString());
    }

    private static String goal(Acts.Setting setting, String what, double goal, double measured, boolean atLeast) {
        return BenchDocument.goal(
                "%s, %d people, units: %d".formatted(what, setting.people(), setting.units()),
                "%s %.1f".formatted(atLeast ? "at least" : "at most", goal),
                "%.2f".formatted(measured),
                atLeast ? measured >= goal : measured <= goal);
    }

    private Map<String, Object> json(Acts.Setting setting, Contender one, List<Round> done) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("benchmark", "acts");
        row.put("contender", one.name());
        row.put("people", setting.people());
        row.put("units", setting.units());
        row.put("tasks", tasks);
        row.put("acts a second", done.stream().map(Round::actsPerSecond).toList());
        FIGURES.forEach(
                (name, figure) -> row.put(name, done.stream().map(figure::applyAsDouble).toList()));
        row.put("tried again", done.stream().mapToInt(Round::conflicts).sum());
        return row;
    }

    private static double duban(Map<Contender, List<Round>> byContender) {
        return byContender.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Duban)
                .mapToDouble(entry -> speed(entry.getValue()))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double speed(List<Round> done) {
        return median(done, Round::actsPerSecond);
    }

    private static double median(List<Round> done, ToDoubleFunction<Round> figure) {
        double[] sorted = done.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String spread(List<Round> done) {
        double[] sorted = done.stream().mapToDouble(Round::actsPerSecond).sorted().toArray();
        return "%.0f (%.0f–%.0f)".formatted(speed(done), sorted[0], sorted[sorted.length - 1]);
    }

    private static Map<String, ToDoubleFunction<Round>> figures() {
        Map<String, ToDoubleFunction<Round>> figures = new LinkedHashMap<>();
        figures.put("p50 ms", Round::p50Millis);
        figures.put("p99 ms", Round::p99Millis);
        figures.put("JVM ms an act", Round::ownMillisPerAct);
        figures.put("server ms an act", Round::serverMillisPerAct);
        figures.put("log KB an act", Round::kilobytesPerAct);
        figures.put("statements an act", Round::statementsPerAct);
        return figures;
    }
}
