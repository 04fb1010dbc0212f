package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.Reminder;
import io.duban.supervision.ReminderId;
import io.duban.supervision.ReminderKind;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reminder that was sent. */
record ReminderJson(
        ReminderId id,
        String dutyId,
        PlanId planId,
        TaskId taskId,
        UnitId unitId,
        StepKey step,
        ReminderKind kind,
        String number,
        String title,
        @Nullable LocalDate dueOn,
        String words,
        @Nullable PersonId sentBy,
        Instant sentAt,
        LocalDate sentOn) {

    static ReminderJson of(Reminder given) {
        return new ReminderJson(
                given.id(),
                given.dutyId(),
                given.planId(),
                given.taskId(),
                given.unitId(),
                given.step(),
                given.kind(),
                given.number(),
                given.title(),
                given.dueOn(),
                given.words(),
                given.sentBy(),
                given.sentAt(),
                given.sentOn());
    }
}
