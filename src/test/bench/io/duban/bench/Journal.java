package io.duban.bench;

import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.database.BenchServer;
import io.duban.journal.JournalCheck;
import io.duban.journal.VerifyJournal;
import io.duban.ledger.ReadDossier;
import io.duban.organization.Newcomers;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.task.TaskAct;
import io.duban.task.TaskId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Verifying a long journal, and the page of a task with many years behind it. */
public final class Journal {

    private static final int A_THING = 20;
    private static final int TOGETHER = 2000;
    private static final int YEARS = 15;
    private static final int ROUNDS = 3;
    private static final int READS = 200;
    private static final double GOAL_SECONDS = 30;

    private Journal() {}

    /** Parameter, optional: entries (1000000). */
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (BenchServer server = BenchServer.start(folder);
                ConfigurableApplicationContext context = Duban.started(server, Acts.CONNECTIONS)) {
            Walk walk = new Walk(context);
            double young = dossier(walk, 1);
            double old = dossier(walk, YEARS);
            double written = write(context, entries);
            double[] verified = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                verified[round] = verify(context, entries);
                System.out.printf("%d entries verified in %.1f s%n", entries, verified[round]);
            }
            put(entries, written, verified, young, old, String.join(" ", arguments), server.version());
        }
        System.exit(0);
    }

    /** Milliseconds to read all that the page of a task shows that has so many years behind it: the median. */
    private static double dossier(Walk walk, int years) {
        Party lead = walk.party();
        TaskId task = walk.issue(walk.draft(2020, 2019 + YEARS, Walk.items(1, lead))).get(0);
        walk.sign(task, lead);
        for (int year = 0; year < years; year++) {
            walk.planYear(task, lead);
            walk.openReporting(task);
            walk.reportAll(task, lead);
            walk.approveReport(task, lead);
        }
        double[] millis = new double[READS];
        for (int read = 0; read < READS; read++) {
            long began = System.nanoTime();
            walk.the(ReadDossier.class).of(task, walk.staff);
            millis[read] = (System.nanoTime() - began) / 1e6;
        }
        walk.clock().set(TestClock.START);
        Arrays.sort(millis);
        return millis[READS / 2];
    }

    /** Seconds; twenty entries about each thing, as the use cases leave them. */
    private static double write(ConfigurableApplicationContext context, int entries) {
        ApplicationEventPublisher events = context;
        TransactionOperations transactions = context.getBean(TransactionOperations.class);
        Clock clock = context.getBean(Clock.class);
        Actor actor = new Actor.Timer("bench");
        long began = System.nanoTime();
        for (int done = 0; done < entries; done += TOGETHER) {
            int now = Math.min(TOGETHER, entries - done);
            transactions.executeWithoutResult(status -> {
                for (int entry = 0; entry < now; entry += A_THING) {
                    Subject thing = new Subject(Subject.Kind.TASK, UUID.randomUUID());
                    for (int i = 0; i < Math.min(A_THING, now - entry); i++) {
                        events.publishEvent(DomainEvent.of(thing, TaskAct.PROGRESS_CLAIMED, actor, clock.instant())
                                .changing("claimedPercent", i, i + 1));
                    }
                }
            });
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double verify(ConfigurableApplicationContext context, int entries) {
        VerifyJournal journal = context.getBean(VerifyJournal.class);
        Actor.Person admin = Newcomers.admin();
        long began = System.nanoTime();
        journal.start(admin);
        JournalCheck check;
        do {
            LockSupport.parkNanos(10_000_000);
            check = journal.last(admin).orElseThrow();
        } while (check.state() == JournalCheck.State.RUNNING);
        if (check.state() != JournalCheck.State.DONE
                || Objects.requireNonNull(check.found()).flawCount() > 0
                || check.found().entries() < entries) {
            throw new IllegalStateException("not verified: " + check);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void put(
            int entries, double written, double[] verified, double young, double old, String arguments, String server)
            throws Exception {
        Arrays.sort(verified);
        double middle = verified[ROUNDS / 2];
        String text =
                """
                The hash of every entry recomputed by the use case behind the auditor's page, and all that the page of a
                task reads, for a task in its second year and for one with %d years behind it.

                """
                        .formatted(YEARS)
                + BenchDocument.circumstances("Journal", arguments, server)
                + """
                | | |
                |---|---|
                | entries | %d |
                | written, two thousand in a transaction | %.0f a second |
                | verified, median of %d (least, most) | %.1f s (%.1f, %.1f) |
                | a task's page in the use case, one year | %.1f ms |
                | the same, %d years | %.1f ms |

                """
                        .formatted(
                                entries,
                                entries / written,
                                ROUNDS,
                                middle,
                                verified[0],
                                verified[ROUNDS - 1],
                                young,
                                YEARS,
                                old)
                + BenchDocument.goals(BenchDocument.goal(
                        "1 million entries verified",
                        "below %.0f s".formatted(GOAL_SECONDS),
                        "%.1f s for %d".formatted(middle, entries),
                        entries >= 1_000_000 ? middle < GOAL_SECONDS : null));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("benchmark", "journal");
        row.put("entries", entries);
        row.put("seconds to write", written);
        row.put("seconds to verify", Arrays.stream(verified).boxed().toList());
        row.put("ms of a task's page, 1 year", young);
        row.put("ms of a task's page, %d years".formatted(YEARS), old);
        new BenchDocument(Path.of("docs")).put("Journal", text, List.of(row));
    }
}
