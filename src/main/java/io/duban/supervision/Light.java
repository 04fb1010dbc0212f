package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task's computed light with the rule that made it, the arguments of its reason (see {@link LightWords}) and since
 * when that reason holds. Percentages are of the whole task, 0 to 100; {@code seenPercent} is the verified one, or the
 * claim until a first verification.
 */
public record Light(
        TaskId taskId,
        PlanId planId,
        LightColor color,
        String rule,
        List<String> arguments,
        LocalDate since,
        @Nullable Integer expectedPercent,
        @Nullable Integer seenPercent,
        Instant computedAt) {

    public Light {
        arguments = List.copyOf(arguments);
    }

    /** The key of the sentence that says why. */
    public String reasonKey() {
        return "supervision.light.reason." + rule;
    }

    /** Whether it says the same as {@code other}, whenever either was computed. */
    boolean saysSame(Light other) {
        return equals(new Light(
                other.taskId,
                other.planId,
                other.color,
                other.rule,
                other.arguments,
                other.since,
                other.expectedPercent,
                other.seenPercent,
                computedAt));
    }
}
