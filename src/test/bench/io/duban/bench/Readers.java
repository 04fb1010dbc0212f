package io.duban.bench;

import io.duban.Party;
import io.duban.Walk;
import io.duban.database.BenchServer;
import io.duban.supervision.DailySweep;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.SignedInWire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Desk and board over HTTP, with few and with very many open steps on one desk and tasks on the board, while somebody acts;
 * beside them the task query of Camunda, which is what a page of its own would begin with.
 */
public final class Readers {

    private static final int READERS = 16;
    private static final int MANY_READERS = 64;
    private static final int PEOPLE_WHO_ACT = 200;
    private static final double GOAL_P99 = 20;
    private static final double GOAL_GROWTH = 1.5;
    private static final double GOAL_PAGES = 1000;
    private static final String EMPTY = "an empty page (password)";

    /** One page, read by so many at once, with so many steps open. */
    private record Measured(int items, int readers, String page, Load load) {}

    private final BenchServer server;
    private final ConfigurableApplicationContext context;
    private final ProcessEngine peer;
    private final int seconds;
    private final int port;
    private final Walk walk;
    private final Party unit;
    private final TaskId task;
    private final SignedInWire session;
    private final List<Measured> measured = new ArrayList<>();
    private int items = 1;

    private Readers(BenchServer server, ConfigurableApplicationContext context, ProcessEngine peer, int seconds) {
        this.server = server;
        this.context = context;
        this.peer = peer;
        this.seconds = seconds;
        this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        this.walk = new Walk(context);
        this.unit = walk.party();
        this.task = walk.issuedTask(unit);
        this.session = new SignedInWire(port, context, unit.officer().id());
        walk.the(DailySweep.class).run(walk.today());
    }

    /** Parameters, each optional: open steps (10000,100000,1000000), seconds of each measurement (5). */
    public static void main(String[] arguments) throws Exception {
        String sizes = arguments.length > 0 ? arguments[0] : "10000,100000,1000000";
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (BenchServer server = BenchServer.start(folder);
                ConfigurableApplicationContext context = Duban.started(server, Acts.CONNECTIONS)) {
            ProcessEngine peer = Camunda.engine("full", server.pool("camunda_full", Acts.CONNECTIONS));
            Readers readers = new Readers(server, context, peer, seconds);
            readers.begin();
            for (String size : sizes.split(",")) {
                readers.at(Integer.parseInt(size));
            }
            readers.put(String.join(" ", arguments));
        }
        System.exit(0);
    }

    /** A task of the peer's, and everything warm. */
    private void begin() throws Exception {
        TaskService tasks = peer.getTaskService();
        org.camunda.bpm.engine.task.Task first = tasks.newTask();
        first.setName("签收任务");
        tasks.saveTask(first);
        tasks.addCandidateGroup(first.getId(), "unit");
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Load.of(4, 2, () -> reader(page.getValue()));
        }
    }

    private void at(int size) throws Exception {
        grow(size);
        AtomicBoolean going = new AtomicBoolean(true);
        List<TaskId> toSign = walk.issue(walk.draft(2020, 2021, Walk.items(PEOPLE_WHO_ACT, unit)));
        Thread acting = new Thread(() -> act(toSign, going), "acts");
        acting.start();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            measure(READERS, page.getKey(), () -> reader(page.getValue()));
        }
        measure(READERS, "Camunda's task query: first fifty by due date, and how many", this::peersQuery);
        measure(MANY_READERS, "desk", () -> reader("/"));
        measure(MANY_READERS, EMPTY, () -> reader(pages().get(EMPTY)));
        going.set(false);
        acting.join();
    }

    private void measure(int readers, String page, Supplier<Runnable> reader) throws Exception {
        Load load = Load.of(readers, seconds, reader);
        measured.add(new Measured(items, readers, page, load));
        System.out.printf(
                "%d items, %d readers, %s: %.0f a second, p99 %.1f ms%n", items, readers, page, load.perSecond(), load.p99());
    }

    /** Pages by their names, as an officer of the unit sees them. */
    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(EMPTY, "/password");
        pages.put("desk", "/");
        pages.put("desk, by number", "/?sort=NUMBER");
        pages.put("desk, a step", "/?step=taskSigning:signFor");
        pages.put("desk, a light", "/?light=GREEN");
        pages.put("desk, late only", "/?overdue=true");
        pages.put("desk, two Chinese characters", "/?q=%E6%B3%B5%E7%AB%99");
        pages.put("desk, a number", "/?q=1-77");
        pages.put("what I wait for", "/?tab=OTHERS");
        pages.put("done", "/?tab=DONE");
        pages.put("board", "/board");
        pages.put("board, by due date", "/board?sort=DUE");
        pages.put("board, two Chinese characters", "/board?q=%E6%B3%B5%E7%AB%99");
        pages.put("a task", "/tasks/" + task);
        return pages;
    }

    private Runnable reader(String address) {
        SignedInWire connection = session.another();
        return () -> {
            int status = connection.get(address).status();
            if (status != 200) {
                throw new IllegalStateException(address + ": " + status);
            }
        };
    }

    private Runnable peersQuery() {
        TaskService tasks = peer.getTaskService();
        return () -> {
            tasks.createTaskQuery().taskCandidateGroup("unit").orderByDueDate().asc().listPage(0, 50);
            tasks.createTaskQuery().taskCandidateGroup("unit").count();
        };
    }

    private void act(List<TaskId> tasks, AtomicBoolean going) {
        for (TaskId one : tasks) {
            if (going.get()) {
                walk.the(SignFor.class).signFor(one, unit.unit(), unit.officer());
            }
        }
    }

    /** Copies of the one step and its task, until there are so many; and of the peer's. */
    private void grow(int size) {
        int more = size - items;
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        RowCopies copies = new RowCopies(jdbc);
        String id = "'" + task + "'";
        String from = "(n + " + items + ")";
        copies.of("task_task", "id = " + id, more, Map.of(
                "id", copied("id"), "plan_item_id", copied("plan_item_id"), "position", from, "number",
                "CONCAT('1-', " + from + ")"));
        copies.of("task_responsibility", "task_id = " + id, more, Map.of("task_id", copied("task_id")));
        copies.of("supervision_light", "id = " + id, more, Map.of("id", copied("id"), "task_id", copied("task_id")));
        copies.of("worklist_item", "task_id = " + id, more, Map.of(
                "id", copied("id"), "task_id", copied("task_id"), "subject_id", copied("subject_id"), "number",
                "CONCAT('1-', " + from + ")", "sort_on", "sort_on + INTERVAL MOD(" + from + ", 300) DAY"));
        jdbc.sql("ANALYZE TABLE task_task, task_responsibility, supervision_light, worklist_item").query().listOfRows();
        JdbcClient peers = JdbcClient.create(server.pool("camunda_full", 1));
        RowCopies peersCopies = new RowCopies(peers);
        String first = "(SELECT MIN(ID_) FROM ACT_RU_IDENTITYLINK)";
        peersCopies.of("ACT_RU_TASK", "NAME_ = '签收任务' AND ID_ NOT LIKE 'c%'", more, Map.of(
                "ID_", "CONCAT('c', " + from + ")", "DUE_DATE_", "NOW() + INTERVAL MOD(" + from + ", 300) DAY"));
        peersCopies.of("ACT_RU_IDENTITYLINK", "ID_ = " + first + " AND ID_ NOT LIKE 'c%'", more, Map.of(
                "ID_", "CONCAT('c', " + from + ")", "TASK_ID_", "CONCAT('c', " + from + ")"));
        peers.sql("ANALYZE TABLE ACT_RU_TASK, ACT_RU_IDENTITYLINK").query().listOfRows();
        items = size;
    }

    private String copied(String column) {
        return RowCopies.id(column).replace("HEX(n)", "HEX(n + " + items + ")");
    }

    private void put(String arguments) throws Exception {
        StringBuilder table = new StringBuilder("| open steps | readers | | a second | p50 ms | p99 ms |\n|---|---|---|---|---|---|\n");
        measured.forEach(one -> table.append("| %d | %d | %s | %.0f | %.1f | %.1f |%n"
                .formatted(
                        one.items(),
                        one.readers(),
                        one.page(),
                        one.load().perSecond(),
                        one.load().p50(),
                        one.load().p99())));
        String text =
                """
                All the steps wait on one desk, which is the worst case, and the board lists as many tasks; both are copies of
                one that the use cases made. Each page is read again and again for %d seconds by people who are signed in, over
                connections that stay open, while somebody signs tasks. The engine's query is made in this JVM and draws no page.

                """
                        .formatted(seconds)
                + BenchDocument.circumstances("Readers", arguments, server.version())
                + table + "\n" + BenchDocument.goals(goals());
        List<Map<String, Object>> rows = measured.stream()
                .map(one -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("benchmark", "readers");
                    row.put("open steps", one.items());
                    row.put("readers", one.readers());
                    row.put("page", one.page());
                    row.put("a second", one.load().perSecond());
                    row.put("p50 ms", one.load().p50());
                    row.put("p99 ms", one.load().p99());
                    return row;
                })
                .toList();
        new BenchDocument(Path.of("docs")).put("Desk and board", text, rows);
    }

    private String goals() {
        StringBuilder goals = new StringBuilder();
        int least = measured.get(0).items();
        for (String page : List.of("desk", "desk, two Chinese characters", "board", "board, two Chinese characters")) {
            double most = p99(items, page);
            boolean whole = items >= 1_000_000;
            goals.append(BenchDocument.goal(
                    page + ", p99 with 16 readers at " + items,
                    "below %.0f ms".formatted(GOAL_P99),
                    "%.1f ms".formatted(most),
                    whole ? most < GOAL_P99 : null));
            double growth = most / p99(least, page);
            goals.append(BenchDocument.goal(
                    page + ", against " + least,
                    "at most %.1f times".formatted(GOAL_GROWTH),
                    "%.1f".formatted(growth),
                    whole ? growth <= GOAL_GROWTH : null));
        }
        double pages = speed(MANY_READERS, "desk");
        double empty = speed(MANY_READERS, EMPTY);
        goals.append(BenchDocument.goal(
                "desk pages a second with 64 readers",
                "%.0f, or 0.7 of an empty page".formatted(GOAL_PAGES),
                "%.0f, %.2f".formatted(pages, pages / empty),
                pages >= GOAL_PAGES || pages >= 0.7 * empty));
        return goals.toString();
    }

    private double p99(int size, String page) {
        return find(size, READERS, page).p99();
    }

    private double speed(int readers, String page) {
        return find(items, readers, page).perSecond();
    }

    private Load find(int size, int readers, String page) {
        return measured.stream()
                .filter(one -> one.items() == size && one.readers() == readers && one.page().equals(page))
                .map(Measured::load)
                .findFirst()
                .orElseThrow();
    }
}
