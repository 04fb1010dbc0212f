package io.duban.ledger;

import io.duban.task.TaskId;
import java.util.List;

/** The steps that wait for somebody. */
public interface OpenSteps {

    /** Those of one task, its orders included, the most urgent first. */
    List<OpenStep> of(TaskId task);
}
