package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder (催办) as it went out to a unit; number and title are those of the task at the time. {@code words} is empty
 * and {@code sentBy} null when a timer sent it.
 */
public record Reminder(
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

    static Reminder byTimer(Duty duty, TaskStanding task, LocalDate day, Instant at) {
        boolean late = duty.dueOn() != null && day.isAfter(duty.dueOn());
        ReminderKind kind = late ? ReminderKind.OVERDUE : ReminderKind.BEFORE_DUE;
        return new Reminder(
                ReminderId.next(),
                duty.id(),
                duty.planId(),
                duty.taskId(),
                duty.unitId(),
                duty.step(),
                kind,
                task.number(),
                task.title(),
                duty.dueOn(),
                "",
                null,
                at,
                day);
    }

    static Reminder byPerson(Duty duty, TaskStanding task, String words, PersonId by, Instant at) {
        return new Reminder(
                ReminderId.next(),
                duty.id(),
                duty.planId(),
                duty.taskId(),
                duty.unitId(),
                duty.step(),
                ReminderKind.CHASE,
                task.number(),
                task.title(),
                duty.dueOn(),
                words,
                by,
                at,
                LocalDate.ofInstant(at, BusinessTime.ZONE));
    }
}
