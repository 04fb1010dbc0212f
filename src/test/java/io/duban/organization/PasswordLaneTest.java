package io.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.web.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordLaneTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void letsNoMoreWorkAtOnceThanItHasLanes() {
        PasswordLane lane = new PasswordLane(2, 100, LONG);
        List<Callable<Integer>> forty = IntStream.range(0, 40)
                .mapToObj(one -> (Callable<Integer>) () -> lane.in("192.0.2." + one, this::work))
                .toList();
        assertThat(AtOnce.all(forty)).hasSize(40);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void takesThoseAboutOneNameFromOneNetworkOneAfterAnother() {
        PasswordLane lane = new PasswordLane(20, 100, LONG);
        List<Callable<Integer>> ten = IntStream.range(0, 10)
                .mapToObj(one -> (Callable<Integer>) () -> lane.oneByOne("192.0.2.1", "li.si", this::work))
                .toList();
        assertThat(AtOnce.all(ten)).hasSize(10);
        assertThat(most.get()).isOne();
    }

    @Test
    void refusesAtOnceWhoeverFindsTheLineFullAndGoesOnWhenItIsNot() throws Exception {
        PasswordLane lane = new PasswordLane(1, 2, LONG);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<Integer> first = threads.submit(() -> lane.in("192.0.2.1", () -> {
                inside.countDown();
                return waitFor(end);
            }));
            inside.await();
            // Of a line of two one network gets one place, and the second is refused it.
            Future<Integer> second = threads.submit(() -> lane.in("192.0.2.2", this::work));
            while (lane.waitingOf("192.0.2.2") == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> lane.in("192.0.2.2", this::work)).isInstanceOf(PasswordsBusy.class);
            end.countDown();
            assertThat(first.get()).isZero();
            assertThat(second.get()).isEqualTo(1);
            assertThat(lane.in("192.0.2.2", this::work)).isEqualTo(1);
            assertThat(lane.waitingOf("192.0.2.2")).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesUpWhereTheLineDoesNotMove() {
        PasswordLane lane = new PasswordLane(1, 10, Duration.ofMillis(1));
        int refused = lane.in("192.0.2.1", () -> {
            try {
                return Executors.newSingleThreadExecutor()
                        .submit(() -> lane.in("192.0.2.2", this::work))
                        .get();
            } catch (Exception busy) {
                assertThat(busy).hasCauseInstanceOf(PasswordsBusy.class);
                return -1;
            }
        });
        assertThat(refused).isEqualTo(-1);
    }

    private int work() {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        LockSupport.parkNanos(SHORT.toNanos());
        working.decrementAndGet();
        return 1;
    }

    private static int waitFor(CountDownLatch end) {
        try {
            end.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
