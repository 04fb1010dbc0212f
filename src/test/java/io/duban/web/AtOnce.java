package io.duban.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several acts that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What they brought, in their order, when all are done. */
    public static <T> List<T> all(List<Callable<T>> acts) {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try {
            List<Callable<T>> waiting = new ArrayList<>();
            acts.forEach(act -> waiting.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                return act.call();
            }));
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(waiting)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
