package io.duban.demo;

import io.duban.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the demonstration's clock is from the real one (milliseconds), and how far its history is told. */
record DemoState(
        long clockOffset,
        int stepsDone,
        int stepsTotal,
        @Nullable PlanId planId,
        @Nullable Instant finishedAt) {

    boolean finished() {
        return finishedAt != null;
    }
}
