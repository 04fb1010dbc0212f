package io.duban.process;

import io.duban.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/** Several people act at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What those were told who did not come through. */
    static List<Throwable> failures(Runnable... acts) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        List<Throwable> failures = new ArrayList<>();
        try {
            List<Callable<Void>> works = Stream.of(acts)
                    .map(act -> (Callable<Void>) () -> {
                        together.await(30, TimeUnit.SECONDS);
                        act.run();
                        return null;
                    })
                    .toList();
            for (Future<Void> work : threads.invokeAll(works)) {
                try {
                    work.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        return failures;
    }

    /** Refused, or worth trying again, which tells the refusal. */
    static boolean isAnOrderlyLoss(Throwable failure) {
        return failure instanceof Refusal
                || new EngineRetryRule().worthRetrying(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(ConcurrencyFailureException.class::isInstance);
    }
}
