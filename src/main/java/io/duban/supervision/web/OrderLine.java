package io.duban.supervision.web;

import io.duban.supervision.Light;
import io.duban.supervision.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/** An order in a list, with the names it needs and its task's light. */
record OrderLine(
        SupervisionOrder order,
        String unitName,
        String taskNumber,
        String taskTitle,
        @Nullable Light light) {}
