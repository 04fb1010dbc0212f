package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;

/** What this feature tells the process: facts, never engine commands. */
public interface ReportLifecycle {

    void annualPlanSubmitted(TaskId task, Actor actor);

    void annualPlanAccepted(TaskId task, Actor actor);

    void annualPlanReturned(TaskId task, Actor actor);

    void unitReported(TaskId task, UnitId unit, Actor actor);

    /** The unit's own head lets the part leave the unit. */
    void unitReportApproved(TaskId task, UnitId unit, Actor actor);

    void unitReportReturned(TaskId task, UnitId unit, Actor actor);

    void consolidated(TaskId task, Actor actor);

    void reviewAccepted(TaskId task, Actor actor);

    /** {@code to} is UNITS or LEAD. Which units are to supplement stands in their reports. */
    void reviewReturned(TaskId task, ReturnTo to, Actor actor);

    void approved(TaskId task, Actor actor);

    void approvalReturned(TaskId task, ReturnTo to, Actor actor);
}
