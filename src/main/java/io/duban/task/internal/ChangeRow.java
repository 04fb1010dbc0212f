package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.ChangeCourse;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeState;
import io.duban.task.ChangeText;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of task_change_request. */
record ChangeRow(
        ChangeId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        ChangeMatter matter,
        @Nullable Integer year,
        LocalDate dueOn,
        LocalDate wantedOn,
        String reason,
        String basis,
        int percent,
        String progress,
        ChangeState state,
        PersonId askedBy,
        Instant askedAt,
        boolean inTime,
        @Nullable Instant settledAt,
        int version) {

    static ChangeRow of(ChangeRequest request) {
        ChangeText text = request.text();
        ChangeCourse course = request.course();
        return new ChangeRow(
                request.id(),
                request.planId(),
                request.officeUnitId(),
                request.taskId(),
                request.unitId(),
                request.matter(),
                request.year(),
                request.dueOn(),
                text.dueOn(),
                text.reason(),
                text.basis(),
                text.percent(),
                text.progress(),
                course.state(),
                course.askedBy(),
                course.askedAt(),
                course.inTime(),
                course.settledAt(),
                request.version());
    }

    ChangeRequest request() {
        return new ChangeRequest(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                matter,
                year,
                dueOn,
                new ChangeText(wantedOn, reason, basis, percent, progress),
                new ChangeCourse(state, askedBy, askedAt, inTime, settledAt),
                version);
    }
}
