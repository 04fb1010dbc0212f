package io.duban.bench;

import io.duban.database.BenchServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A year of tasks by Duban, by the engines alone, by an engine with rows written in the usual way and by bare rows, on one
 * server, in one JVM, one after the other in each round. Writes {@code docs/benchmarks.md} and the same figures as JSON
 * beside it.
 */
public final class Acts {

    /** Of each pool. */
    static final int CONNECTIONS = 20;

    /** What a round is about. */
    record Setting(int people, int units) {}

    private final int tasks;
    private final int rounds;
    private final List<Setting> settings;
    private final String who;

    private Acts(int tasks, int rounds, List<Setting> settings, String who) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.settings = settings;
        this.who = who;
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
        new Acts(tasks, rounds, settings, arguments.length > 4 ? arguments[4] : "").run(String.join(" ", arguments));
        System.exit(0);
    }

    private void run(String arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (BenchServer server = BenchServer.start(folder);
                Contender duban = new Duban(server, CONNECTIONS);
                Contender full = Camunda.alone("full", server.pool("camunda_full", CONNECTIONS));
                Contender activity = Camunda.alone("activity", server.pool("camunda_activity", CONNECTIONS));
                Contender usual = Camunda.withRows(server.pool("camunda_rows", CONNECTIONS));
                Contender flowable = new BareFlowable(server.pool("flowable", CONNECTIONS));
                Contender plain = new PlainRows(server.pool("plain", CONNECTIONS))) {
            List<Contender> all = Stream.of(duban, full, activity, usual, flowable, plain)
                    .filter(one -> one.name().contains(who))
                    .toList();
            for (Contender one : all) {
                say("warm-up", one, Round.of(one, server, 2, tasks, 1));
                say("warm-up", one, Round.of(one, server, 4, tasks / 4, 4));
            }
            Map<Setting, Map<Contender, List<Round>>> measured = new LinkedHashMap<>();
            for (Setting setting : settings) {
                measured.put(setting, measured(setting, all, server));
            }
            ActsPage page = new ActsPage(tasks, rounds, arguments, server.version());
            page.write(Path.of("docs"), measured);
        }
    }

    private Map<Contender, List<Round>> measured(Setting setting, List<Contender> all, BenchServer server)
            throws Exception {
        Map<Contender, List<Round>> measured = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Contender one : all) {
                Round done = Round.of(one, server, setting.people(), tasks, setting.units());
                measured.computeIfAbsent(one, any -> new ArrayList<>()).add(done);
                say(setting.toString(), one, done);
            }
        }
        return measured;
    }

    private static void say(String where, Contender one, Round done) {
        System.out.printf(Locale.ROOT, "%s, %s: %s%n", where, one.name(), done);
    }
}
