package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request of the unit that leads a task to change something about it (延期、调整): {@code was} is how that stood when it
 * was asked for, {@code wanted} how it is to be.
 */
public record ChangeRequest(
        ChangeId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        Setting was,
        Setting wanted,
        ChangeText text,
        ChangeCourse course,
        int version) {

    static ChangeRequest asked(Task task, ChangeKind.Change change, ChangeText text, ChangeCourse course) {
        return new ChangeRequest(
                ChangeId.next(),
                task.planId(),
                task.officeUnitId(),
                task.id(),
                task.leadUnitId(),
                change.was(),
                change.wanted(),
                text,
                course,
                0);
    }

    public ChangeMatter matter() {
        return was.matter();
    }

    ChangeKind.Change change() {
        return new ChangeKind.Change(was, wanted);
    }

    public ChangeState state() {
        return course.state();
    }

    /** Written anew after it was returned. */
    ChangeRequest resubmitted(Setting next, ChangeText nextText) {
        mustBeOpen();
        return new ChangeRequest(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                was,
                next,
                nextText,
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
    ChangeRequest moved(Setting.Day day, Setting.Day next) {
        return new ChangeRequest(id, planId, officeUnitId, taskId, unitId, day, next, text, course, version);
    }

    void mustBeOpen() {
        if (!state().open()) {
            throw new ChangeRefusal.NotNow();
        }
    }

    private ChangeRequest in(ChangeState next, @Nullable Instant settled) {
        mustBeOpen();
        return new ChangeRequest(
                id, planId, officeUnitId, taskId, unitId, was, wanted, text, course.in(next, settled), version);
    }
}
