package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.duban.demo.Demo.Move;
import io.duban.web.AtOnce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The background thread, without the work that it does. */
class DemoMovesTest {

    private static final Instant NOW = Instant.parse("2020-12-08T01:00:00Z");

    private final DemoRun run = mock(DemoRun.class);
    private final DemoClock clock = mock(DemoClock.class);
    private final DemoStateMapper state = mock(DemoStateMapper.class);
    private final Demo demo = new Demo(run, clock, state, mock(Greeting.class));
    private final CountDownLatch worked = new CountDownLatch(1);

    @BeforeEach
    void standAtTheEndOfTheHistory() {
        when(clock.instant()).thenReturn(NOW);
        told(NOW);
    }

    @AfterEach
    void end() throws Exception {
        demo.destroy();
    }

    @Test
    void triesAgainWhatFailedAndForgetsTheFailureWhenItWorked() throws Exception {
        CountDownLatch failedOften = new CountDownLatch(4);
        CountDownLatch repaired = new CountDownLatch(1);
        doAnswer(call -> {
                    failedOften.countDown();
                    if (repaired.getCount() > 0) {
                        throw new IllegalStateException("planted");
                    }
                    worked.countDown();
                    return null;
                })
                .when(run)
                .moveOn(any());

        assertThat(demo.moveForward(7)).isEqualTo(Move.MOVING);
        assertThat(failedOften.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.failed()).isTrue();
        assertThat(demo.moving()).isTrue();

        repaired.countDown();
        assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
        demo.destroy();
        assertThat(demo.failed()).isFalse();
        assertThat(demo.moving()).isFalse();
    }

    @Test
    void saysNothingOfOneLostRace() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        doAnswer(call -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("planted");
                    }
                    assertThat(demo.failed()).isFalse();
                    worked.countDown();
                    return null;
                })
                .when(run)
                .moveOn(any());
        demo.moveForward(1);
        assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void movesOnceForTwoWhoPressAtTheSameMoment() throws Exception {
        CountDownLatch pressed = new CountDownLatch(1);
        doAnswer(call -> {
                    assertThat(pressed.await(30, TimeUnit.SECONDS)).isTrue();
                    return null;
                })
                .when(run)
                .moveOn(any());
        List<Move> answers = AtOnce.all(List.of(() -> demo.moveForward(7), () -> demo.moveForward(7)));
        pressed.countDown();
        assertThat(answers).containsExactlyInAnyOrder(Move.MOVING, Move.BUSY);
        verify(state, times(1)).setMoveUntil(any());
    }

    @Test
    void leavesTheClockAloneWhileTheHistoryIsTold() {
        told(null);
        assertThat(demo.moveForward(7)).isEqualTo(Move.TELLING);
        verify(state, never()).setMoveUntil(any());
        verify(run, never()).moveOn(any());
    }

    @Test
    void goesOnAtTheStartWithAMoveThatWasCutOff() throws Exception {
        doAnswer(call -> {
                    worked.countDown();
                    return null;
                })
                .when(run)
                .moveOn(any());
        demo.begin();
        assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void told(Instant finished) {
        when(state.find()).thenReturn(Optional.of(new DemoState(0, 1, 1, null, finished, null)));
    }
}
