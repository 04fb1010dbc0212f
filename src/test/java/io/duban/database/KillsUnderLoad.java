package io.duban.database;

import com.fasterxml.jackson.databind.JsonNode;
import io.duban.Application;
import io.duban.database.Colleague.Met;
import io.duban.database.LoadedDuban.Member;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the database and Duban itself while people act, and looks afterwards whether everything acknowledged is there once.
 * As a command: so many kills of the database, so many of Duban; see the README.
 */
public final class KillsUnderLoad {

    /** What was measured, and what is wrong; nothing is when {@code wrong} is empty. */
    record Outcome(List<Long> backMillis, long acknowledged, long longestMillis, List<String> wrong) {}

    private static final Pattern INCIDENT = Pattern.compile("\"incident\":\"(\\w+)\"");
    private static final Pattern LOGGED_NEXT = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T");
    private static final int ITEMS = 3;
    private static final long WORK_BETWEEN_KILLS_MILLIS = 4000;
    private static final long LONGEST_RETURN_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long LONGEST_REST_NANOS = TimeUnit.MINUTES.toNanos(12);

    private final LoadedDuban duban;
    private final PrintStream out;
    private final Path home;
    private final Met met = new Met();
    private final Set<String> plans = ConcurrentHashMap.newKeySet();
    private final Set<String> signed = ConcurrentHashMap.newKeySet();
    private final List<Long> back = new ArrayList<>();
    private volatile boolean planning = true;
    private volatile boolean working = true;

    private KillsUnderLoad(Path home, PrintStream out) throws IOException {
        this.home = home;
        this.duban = new LoadedDuban(home);
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int databaseKills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int dubanKills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Path home = ServerFolder.under(Path.of("target"), "kills-" + System.currentTimeMillis());
        Outcome outcome = run(home, databaseKills, dubanKills, System.out);
        boolean late = outcome.backMillis().stream().anyMatch(millis -> millis > 20_000);
        if (late) {
            System.out.println("WRONG: pages came back later than 20 s");
        }
        System.exit(outcome.wrong().isEmpty() && !late ? 0 : 1);
    }

    static Outcome run(Path home, int databaseKills, int dubanKills, PrintStream out) throws Exception {
        return new KillsUnderLoad(home, out).run(databaseKills, dubanKills);
    }

    private Outcome run(int databaseKills, int dubanKills) throws Exception {
        duban.start();
        try {
            awaitTrue(duban::isPrepared, LONGEST_RETURN_NANOS);
            List<Member> people = duban.people();
            Colleague watcher = new Colleague(duban.port(), people.get(0).account(), met);
            awaitTrue(watcher::seesTheDesk, LONGEST_RETURN_NANOS);
            ExecutorService threads = Executors.newCachedThreadPool();
            List<Future<?>> work = begin(people, threads);
            awaitTrue(() -> met.acknowledged.get() >= 10, LONGEST_RETURN_NANOS);
            for (int kill = 1; kill <= Math.max(databaseKills, dubanKills); kill++) {
                if (kill <= databaseKills) {
                    duban.killDatabase();
                    measure("database killed, no. " + kill, watcher);
                }
                if (kill <= dubanKills) {
                    duban.kill();
                    duban.start();
                    measure("Duban killed, no. " + kill, watcher);
                }
            }
            comeToRest(work, threads);
            return verify();
        } finally {
            duban.stop();
        }
    }

    private List<Future<?>> begin(List<Member> people, ExecutorService threads) {
        List<Future<?>> work = new ArrayList<>();
        List<Member> officers = people.subList(2, people.size());
        for (int desk = 0; desk < 2; desk++) {
            Colleague staff = new Colleague(duban.port(), people.get(0).account(), met);
            Colleague head = new Colleague(duban.port(), people.get(1).account(), met);
            String name = "规划" + (desk + 1) + "-";
            work.add(threads.submit(() -> plan(name, people.get(0), staff, head, officers)));
        }
        for (Member officer : officers) {
            Colleague colleague = new Colleague(duban.port(), officer.account(), met);
            work.add(threads.submit(() -> sign(officer, colleague)));
        }
        return work;
    }

    /** Plan after plan: made, handed in, approved. */
    private Void plan(String name, Member office, Colleague staff, Colleague head, List<Member> officers)
            throws InterruptedException {
        for (int number = 1; planning; number++) {
            String title = name + number;
            String id = staff.act(
                            "/api/plans",
                            Map.of(
                                    "kind",
                                    "IMPLEMENTING_OPINION",
                                    "title",
                                    title,
                                    "issuer",
                                    "市政府",
                                    "periodStart",
                                    2026,
                                    "periodEnd",
                                    2035,
                                    "office",
                                    office.unit()))
                    .path("id")
                    .asText();
            for (int item = 1; item <= ITEMS; item++) {
                Member lead = officers.get((number + item) % officers.size());
                staff.act(
                        "/api/plans/" + id + "/items",
                        Map.of(
                                "number", String.valueOf(item),
                                "kind", "TASK",
                                "title", "建设第" + item + "号泵站",
                                "content", "完成泵站建设。",
                                "limitKind", "CONTINUOUS",
                                "acceptanceCriteria", "通过验收",
                                "formOfResult", "验收报告",
                                "units",
                                        List.of(Map.of(
                                                "unit", lead.unit(), "responsibility", "LEAD", "inferred", false))));
            }
            staff.act("/api/plans/" + id + "/submission", Map.of());
            head.act("/api/plans/" + id + "/approval", Map.of("decision", "APPROVE"));
            plans.add(title);
        }
        return null;
    }

    /** Signs for whatever lies on the desk. */
    private Void sign(Member officer, Colleague colleague) throws InterruptedException {
        while (working) {
            JsonNode desk = colleague.read("/api/desk?step=taskSigning:signFor");
            boolean any = false;
            if (desk != null) {
                for (JsonNode entry : desk.path("rows")) {
                    String task = entry.path("item").path("taskId").asText();
                    if (entry.path("item").path("block").asText().equals("SIGN_FOR") && !signed.contains(task)) {
                        colleague.act("/api/tasks/" + task + "/signing", Map.of("unit", officer.unit()));
                        signed.add(task);
                        any = true;
                    }
                }
            }
            if (!any) {
                Thread.sleep(300);
            }
        }
        return null;
    }

    private void measure(String what, Colleague watcher) throws Exception {
        long began = System.nanoTime();
        // The first answer after a kill may still be one from before anybody noticed.
        Thread.sleep(700);
        awaitTrue(watcher::seesTheDesk, LONGEST_RETURN_NANOS);
        long millis = (System.nanoTime() - began) / 1_000_000;
        back.add(millis);
        out.printf(
                "%s: pages back after %.1f s; %d acts acknowledged so far%n",
                what, millis / 1000.0, met.acknowledged.get());
        Thread.sleep(WORK_BETWEEN_KILLS_MILLIS);
    }

    /** No new plans; what was approved is issued by the engine's own jobs and signed for. */
    private void comeToRest(List<Future<?>> work, ExecutorService threads) throws Exception {
        planning = false;
        long began = System.nanoTime();
        work.get(0).get(5, TimeUnit.MINUTES);
        work.get(1).get(5, TimeUnit.MINUTES);
        awaitTrue(() -> signed.size() >= plans.size() * ITEMS, LONGEST_REST_NANOS);
        out.printf("everything issued and signed for %.0f s after the last kill%n", (System.nanoTime() - began) / 1e9);
        working = false;
        for (Future<?> one : work) {
            one.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    private Outcome verify() throws Exception {
        List<String> wrong = new ArrayList<>(met.faults);
        JdbcClient jdbc = ServerFolder.client(duban.database());
        expect(wrong, "plans by title", plans, jdbc.sql("SELECT title FROM plan_plan WHERE state = 'ISSUED'"));
        expect(
                wrong,
                "signatures",
                signed,
                jdbc.sql("SELECT task_id FROM task_responsibility WHERE signed_at IS NOT NULL"));
        expect(
                wrong,
                "signatures on record",
                signed,
                jdbc.sql("SELECT subject_id FROM journal_entry WHERE act = 'TaskAct.SIGNED_FOR'"));
        expectCount(wrong, "items", plans.size() * ITEMS, jdbc, "SELECT COUNT(*) FROM plan_item");
        expectCount(wrong, "tasks", plans.size() * ITEMS, jdbc, "SELECT COUNT(*) FROM task_task");
        expectCount(
                wrong,
                "approvals on record",
                plans.size(),
                jdbc,
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'PlanAct.APPROVED'");
        List<String> steps =
                jdbc.sql("SELECT ID_ FROM ACT_RU_TASK").query(String.class).list();
        expect(
                wrong,
                "work items against the engine's open steps",
                new HashSet<>(steps),
                jdbc.sql("SELECT id FROM worklist_item"));
        if (met.longestMillis.get() > 5_000) {
            out.printf("note: the slowest answer took %d ms%n", met.longestMillis.get());
        }
        duban.stop();
        verifyJournal(wrong);
        out.printf(
                "%d plans, %d tasks, %d open steps; %d acts acknowledged; answered with 503: %d (%d of them could not be"
                        + " confirmed), cut off: %d; slowest answer %d ms%n",
                plans.size(),
                signed.size(),
                steps.size(),
                met.acknowledged.get(),
                met.toldToWait.get(),
                met.unconfirmed.get(),
                met.cutOff.get(),
                met.longestMillis.get());
        for (String one : wrong) {
            out.println("WRONG: " + one);
            sayWhy(one);
        }
        out.println(wrong.isEmpty() ? "nothing lost, nothing doubled" : "see " + home.resolve("duban.log"));
        return new Outcome(List.copyOf(back), met.acknowledged.get(), met.longestMillis.get(), wrong);
    }

    /** What the log says under the number of an incident, since the folder of a test is gone when its result is read. */
    private void sayWhy(String fault) throws IOException {
        Matcher number = INCIDENT.matcher(fault);
        if (number.find()) {
            try (Stream<String> lines = Files.lines(home.resolve("duban.log"))) {
                lines.dropWhile(line -> !line.endsWith("incident " + number.group(1)))
                        .skip(1)
                        .takeWhile(line -> !LOGGED_NEXT.matcher(line).find())
                        .filter(line -> !line.startsWith("\t"))
                        .forEach(line -> out.println("  " + line));
            }
        }
    }

    private static void expect(List<String> wrong, String what, Set<String> wanted, JdbcClient.StatementSpec found) {
        List<String> all = found.query(String.class).list();
        Set<String> lost = new HashSet<>(wanted);
        all.forEach(lost::remove);
        if (!lost.isEmpty() || all.size() != wanted.size()) {
            Set<String> once = new HashSet<>();
            Set<String> more = all.stream()
                    .filter(one -> !once.add(one) || !wanted.contains(one))
                    .collect(Collectors.toSet());
            wrong.add(what + ": wanted " + wanted.size() + ", found " + all.size() + ", lost " + lost + ", too many "
                    + more);
        }
    }

    private static void expectCount(List<String> wrong, String what, long wanted, JdbcClient jdbc, String sql) {
        long found = jdbc.sql(sql).query(Long.class).single();
        if (found != wanted) {
            wrong.add(what + ": wanted " + wanted + ", found " + found);
        }
    }

    private void verifyJournal(List<String> wrong) throws Exception {
        Path log = home.resolve("verify.log");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx500m",
                        "-Dduban.home=" + home.toAbsolutePath(),
                        "-Dduban.demo=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "verify-journal")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> line.contains("日志") && !line.contains("INFO")).forEach(out::println);
        }
        if (code != 0) {
            wrong.add("the journal is broken, see " + log);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void awaitTrue(Condition condition, long longestNanos) throws Exception {
        long giveUpAt = System.nanoTime() + longestNanos;
        while (!condition.holds()) {
            if (System.nanoTime() - giveUpAt > 0) {
                throw new IllegalStateException("waited too long");
            }
            Thread.sleep(100);
        }
    }
}
