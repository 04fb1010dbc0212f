package io.duban.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What so many readers at once got in a span of time: how many answers, and how long each took (milliseconds, sorted). */
record Load(double perSecond, double[] millis) {

    /** {@code reader} makes what one reader does again and again, with a connection of its own; that is not measured. */
    static Load of(int readers, int seconds, Supplier<Runnable> reader) throws Exception {
        List<Runnable> prepared = Stream.generate(reader).limit(readers).toList();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Double> all = new ArrayList<>();
            List<Callable<List<Double>>> work =
                    prepared.stream().<Callable<List<Double>>>map(one -> () -> times(one, until)).toList();
            for (Future<List<Double>> times : threads.invokeAll(work)) {
                all.addAll(times.get());
            }
            double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Load((double) sorted.length / seconds, sorted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Double> times(Runnable reads, long until) {
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() < until) {
            long began = System.nanoTime();
            reads.run();
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    double p50() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double share) {
        return millis.length == 0
                ? Double.NaN
                : millis[(int) Math.min(millis.length - 1, Math.ceil(share * millis.length) - 1)];
    }
}
