package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.supervision.Light;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task's light, the rule behind it and since when it shines. */
record LightJson(
        TaskId taskId,
        PlanId planId,
        LightColor color,
        String rule,
        List<String> arguments,
        LocalDate since,
        @Nullable Integer expectedPercent,
        @Nullable Integer seenPercent,
        Instant computedAt) {

    static LightJson of(Light given) {
        return new LightJson(
                given.taskId(),
                given.planId(),
                given.color(),
                given.rule(),
                given.arguments(),
                given.since(),
                given.expectedPercent(),
                given.seenPercent(),
                given.computedAt());
    }
}
