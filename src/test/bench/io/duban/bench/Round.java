package io.duban.bench;

import io.duban.database.BenchServer;
import java.lang.management.ManagementFactory;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One year of a set of tasks, done by so many people at once. Times in nanoseconds; the time of all includes what the
 * machine does between the steps, the time of an act does not.
 */
record Round(int acts, long all, long[] each, long ownProcessor, long serverProcessor, long logBytes, long statements, int conflicts) {

    private static final int TRIES = 100;

    static Round of(Contender contender, BenchServer server, int people, int tasks, int units) throws Exception {
        List<Stage> stages = contender.year(tasks, units);
        List<Long> each = new ArrayList<>();
        AtomicInteger conflicts = new AtomicInteger();
        long own = processorOfThisJvm();
        long processor = server.processorTime().toNanos();
        long bytes = server.logBytes();
        long statements = server.statements();
        long began = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            for (Stage stage : stages) {
                each.addAll(done(stage, contender, threads, people, conflicts));
                stage.machine().run();
            }
        } finally {
            threads.shutdownNow();
        }
        long all = System.nanoTime() - began;
        return new Round(
                each.size(),
                all,
                each.stream().mapToLong(Long::longValue).sorted().toArray(),
                processorOfThisJvm() - own,
                server.processorTime().toNanos() - processor,
                server.logBytes() - bytes,
                server.statements() - statements,
                conflicts.get());
    }

    private static List<Long> done(
            Stage stage, Contender contender, ExecutorService threads, int people, AtomicInteger conflicts) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<List<Long>> person = () -> {
            List<Long> times = new ArrayList<>();
            for (int act = next.getAndIncrement(); act < stage.acts().size(); act = next.getAndIncrement()) {
                long began = System.nanoTime();
                until(stage.acts().get(act), contender, conflicts);
                times.add(System.nanoTime() - began);
            }
            return times;
        };
        List<Long> each = new ArrayList<>();
        for (Future<List<Long>> one : threads.invokeAll(java.util.Collections.nCopies(people, person))) {
            try {
                each.addAll(one.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("in step " + stage.name(), failure.getCause());
            }
        }
        return each;
    }

    /** Whoever was told that somebody was faster tries again; the time of all tries is the time of the act. */
    private static void until(Runnable act, Contender contender, AtomicInteger conflicts) {
        for (int attempt = 1; ; attempt++) {
            try {
                act.run();
                return;
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !(contender.isConflict(failure) || isDeadlock(failure))) {
                    throw failure;
                }
                conflicts.incrementAndGet();
            }
        }
    }

    private static boolean isDeadlock(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLTransactionRollbackException.class::isInstance);
    }

    private static long processorOfThisJvm() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    double actsPerSecond() {
        return acts * 1e9 / all;
    }

    /** Milliseconds within which half of the acts were done. */
    double p50Millis() {
        return percentile(0.5);
    }

    /** Milliseconds within which 99 of 100 acts were done. */
    double p99Millis() {
        return percentile(0.99);
    }

    private double percentile(double share) {
        return each[(int) Math.min(each.length - 1, Math.ceil(share * each.length) - 1)] / 1e6;
    }

    double ownMillisPerAct() {
        return ownProcessor / 1e6 / acts;
    }

    double serverMillisPerAct() {
        return serverProcessor / 1e6 / acts;
    }

    double kilobytesPerAct() {
        return logBytes / 1024.0 / acts;
    }

    double statementsPerAct() {
        return (double) statements / acts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Round round && all == round.all && Arrays.equals(each, round.each);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(all);
    }

    @Override
    public String toString() {
        return "%.0f acts a second".formatted(actsPerSecond());
    }
}
