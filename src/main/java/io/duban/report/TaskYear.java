package io.duban.report;

import io.duban.task.TaskId;

/** One year of a task: what annual plans and reports are about. */
public record TaskYear(TaskId task, int year) {}
