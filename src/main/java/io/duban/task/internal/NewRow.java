package io.duban.task.internal;

import io.duban.task.Task;

/** A task as it is written first; the section path stands in one column, a heading a line. */
record NewRow(Task task, String sectionPath) {

    static NewRow of(Task task) {
        return new NewRow(task, String.join("\n", task.head().sectionPath()));
    }
}
