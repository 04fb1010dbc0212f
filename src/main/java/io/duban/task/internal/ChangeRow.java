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
import io.duban.task.Setting;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of task_change_request: a day that is to move stands in its columns, anything else in two texts. */
record ChangeRow(
        ChangeId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        ChangeMatter matter,
        @Nullable Integer year,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate wantedOn,
        @Nullable String was,
        @Nullable String wanted,
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
                request.was().ofYear(),
                request.was().day(),
                request.wanted().day(),
                SettingJson.of(request.was()),
                SettingJson.of(request.wanted()),
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
                setting(dueOn, was),
                setting(wantedOn, wanted),
                new ChangeText(reason, basis, percent, progress),
                new ChangeCourse(state, askedBy, askedAt, inTime, settledAt),
                version);
    }

    private Setting setting(@Nullable LocalDate day, @Nullable String json) {
        return json == null
                ? new Setting.Day(matter, year, Objects.requireNonNull(day, "a day or a text"))
                : SettingJson.setting(matter, json);
    }
}
