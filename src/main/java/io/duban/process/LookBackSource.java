package io.duban.process;

import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/** From where is read when a task is looked back at: what Duban keeps, or what was made up to try a model on. */
interface LookBackSource {

    /** From which day on a written off task is looked back at; empty: it is not, or it was. */
    Optional<LocalDate> lookBackOn(TaskId task);
}
