package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Turn;

/** What this feature tells the process: facts, never engine commands. */
public interface ReportLifecycle {

    /** The answer that sends back a plan or a unit's part to whoever wrote it. */
    String RETURNED = "RETURNED";

    void annualPlanSubmitted(TaskId task, Actor actor);

    void unitReported(TaskId task, UnitId unit, Actor actor);

    void consolidated(TaskId task, Actor actor);

    /** The answer to an annual plan or a report, which the model draws a way for. */
    void decided(Turn turn, String answer);
}
