package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A light as it stands in its table; {@code arguments} is a {@link LightText}. */
public record KeptLight(
        TaskId taskId,
        PlanId planId,
        LightColor light,
        String rule,
        String arguments,
        LocalDate sinceOn,
        @Nullable Integer expectedPercent,
        @Nullable Integer seenPercent,
        Instant computedAt) {

    public static KeptLight of(Light light) {
        return new KeptLight(
                light.taskId(),
                light.planId(),
                light.color(),
                light.rule(),
                LightText.of(light.arguments()),
                light.since(),
                light.expectedPercent(),
                light.seenPercent(),
                light.computedAt());
    }

    public Light asLight() {
        return new Light(
                taskId,
                planId,
                light,
                rule,
                LightText.read(arguments),
                sinceOn,
                expectedPercent,
                seenPercent,
                computedAt);
    }
}
