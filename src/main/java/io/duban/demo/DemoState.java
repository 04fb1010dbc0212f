package io.duban.demo;

import io.duban.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the demonstration's clock is from the real one (milliseconds), how far its history is told, and until when
 * visitors have moved the clock forward, null when it is not on its way.
 */
record DemoState(
        long clockOffset,
        int stepsDone,
        int stepsTotal,
        @Nullable PlanId planId,
        @Nullable Instant finishedAt,
        @Nullable Instant moveUntil) {

    boolean finished() {
        return finishedAt != null;
    }
}
