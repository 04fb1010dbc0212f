package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rectification (整改) of a finding about a task by one of its units.
 *
 * @param child whether a unit is as the office to the task, which came from breaking its own down
 */
public record Rectification(
        RectificationId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        boolean child,
        Finding finding,
        RectificationCourse course,
        int version) {

    static Rectification found(TaskStanding task, UnitId unit, Finding finding, PersonId by, Instant at) {
        return new Rectification(
                RectificationId.next(),
                task.planId(),
                task.officeUnitId(),
                task.id(),
                unit,
                task.parentId() != null,
                finding,
                RectificationCourse.found(by, at),
                0);
    }

    public FindingText text() {
        return finding.text();
    }

    /** The time limit of the rectification. */
    public LocalDate dueOn() {
        return text().dueOn();
    }

    public RectificationState state() {
        return course.state();
    }

    Rectification planSubmitted() {
        return from(RectificationState.PLANNING, RectificationState.PLAN_IN_REVIEW);
    }

    /** With the unit again, after the plan was returned or taken back. */
    Rectification planReturned() {
        return from(RectificationState.PLAN_IN_REVIEW, RectificationState.PLANNING);
    }

    Rectification planApproved() {
        return from(RectificationState.PLAN_IN_REVIEW, RectificationState.RECTIFYING);
    }

    Rectification reported() {
        return from(RectificationState.RECTIFYING, RectificationState.VERIFYING);
    }

    /** With the unit again, after the report was returned or taken back. */
    Rectification reportReturned() {
        return from(RectificationState.VERIFYING, RectificationState.RECTIFYING);
    }

    Rectification writtenOff(Instant at) {
        return from(RectificationState.VERIFYING, RectificationState.WRITTEN_OFF, at);
    }

    Rectification ended(Instant at) {
        return with(finding, course.in(RectificationState.ENDED, at));
    }

    Rectification dueOn(LocalDate day) {
        return with(new Finding(finding.source(), finding.order(), text().dueOn(day)), course);
    }

    private Rectification from(RectificationState expected, RectificationState next) {
        return from(expected, next, null);
    }

    private Rectification from(RectificationState expected, RectificationState next, @Nullable Instant closed) {
        if (state() != expected) {
            throw new RectificationRefusal.NotNow();
        }
        return with(finding, course.in(next, closed));
    }

    private Rectification with(Finding found, RectificationCourse next) {
        return new Rectification(id, planId, officeUnitId, taskId, unitId, child, found, next, version);
    }
}
