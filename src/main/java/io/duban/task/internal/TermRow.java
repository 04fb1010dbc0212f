package io.duban.task.internal;

import io.duban.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** A row of task_look_back_term. */
record TermRow(PlanId planId, @Nullable Integer months) {}
