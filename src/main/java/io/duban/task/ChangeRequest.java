package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time (延期) of the unit that leads a task. {@code dueOn} is the day that it asks to move, as it was
 * when asked.
 *
 * @param year the running year where its report is to be due later, else null
 */
public record ChangeRequest(
        ChangeId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        ChangeMatter matter,
        @Nullable Integer year,
        LocalDate dueOn,
        ChangeText text,
        ChangeCourse course,
        int version) {

    static ChangeRequest asked(Task task, Extendable what, ChangeText text, ChangeCourse course) {
        return new ChangeRequest(
                ChangeId.next(),
                task.planId(),
                task.officeUnitId(),
                task.id(),
                task.leadUnitId(),
                what.matter(),
                what.year(),
                what.dueOn(),
                text,
                course,
                0);
    }

    public ChangeState state() {
        return course.state();
    }

    /** Written anew after it was returned. */
    ChangeRequest resubmitted(ChangeText next) {
        mustBeOpen();
        return new ChangeRequest(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                matter,
                year,
                dueOn,
                next,
                course.in(ChangeState.SUBMITTED, null),
                version);
    }

    ChangeRequest reviewed() {
        return in(ChangeState.REVIEWED, null);
    }

    ChangeRequest returned() {
        return in(ChangeState.RETURNED, null);
    }

    /** Granted, refused or withdrawn. */
    ChangeRequest settled(ChangeState end, Instant at) {
        return in(end, at);
    }

    /** Its task has stood still: {@code day} is what it asks to move now, and it asks for as much more as before. */
    ChangeRequest moved(LocalDate day, TimeLost lost) {
        return new ChangeRequest(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                matter,
                year,
                day,
                text.until(lost.moved(text.dueOn())),
                course,
                version);
    }

    void mustBeOpen() {
        if (!state().open()) {
            throw new ChangeRefusal.NotNow();
        }
    }

    private ChangeRequest in(ChangeState next, @Nullable Instant settled) {
        mustBeOpen();
        return new ChangeRequest(
                id, planId, officeUnitId, taskId, unitId, matter, year, dueOn, text, course.in(next, settled), version);
    }
}
