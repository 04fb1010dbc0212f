package io.duban.task.web.json;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change request. Of one for more time {@code dueOn} is the day that it asks to move, {@code wantedOn} the new one;
 * of one for an adjustment {@code was} and {@code wanted} say what stood and what is to stand instead.
 */
public record ChangeJson(
        ChangeId id,
        TaskId taskId,
        UnitId unitId,
        ChangeMatter matter,
        @Nullable Integer year,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate wantedOn,
        @Nullable SettingJson was,
        @Nullable SettingJson wanted,
        String reason,
        String basis,
        int percent,
        String progress,
        ChangeState state,
        boolean inTime,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Instant settledAt,
        int version) {

    public static ChangeJson of(ChangeRequest given) {
        return new ChangeJson(
                given.id(),
                given.taskId(),
                given.unitId(),
                given.matter(),
                given.was().ofYear(),
                given.was().day(),
                given.wanted().day(),
                SettingJson.of(given.was()),
                SettingJson.of(given.wanted()),
                given.text().reason(),
                given.text().basis(),
                given.text().percent(),
                given.text().progress(),
                given.state(),
                given.course().inTime(),
                given.course().askedBy(),
                given.course().askedAt(),
                given.course().settledAt(),
                given.version());
    }
}
