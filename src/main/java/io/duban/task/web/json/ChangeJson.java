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

/** A request for more time: {@code dueOn} is the day that it asks to move, {@code wantedOn} the new one. */
public record ChangeJson(
        ChangeId id,
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
                given.year(),
                given.dueOn(),
                given.text().dueOn(),
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
