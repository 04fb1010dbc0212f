package io.duban.supervision.internal;

import io.duban.plan.PlanId;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record LightRow(
        TaskId taskId,
        PlanId planId,
        LightColor light,
        String rule,
        String arguments,
        LocalDate sinceOn,
        @Nullable Integer expectedPercent,
        @Nullable Integer seenPercent,
        Instant computedAt) {}
