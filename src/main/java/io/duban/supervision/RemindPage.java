package io.duban.supervision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one page of duties, in one transaction. */
@Component
class RemindPage {

    private static final Actor.Timer SWEEP = new Actor.Timer("daily-sweep");

    private final TaskStandings standings;
    private final Reminders reminders;
    private final Reminding reminding;

    RemindPage(TaskStandings standings, Reminders reminders, Reminding reminding) {
        this.standings = standings;
        this.reminders = reminders;
        this.reminding = reminding;
    }

    @Transactional
    public void of(List<Duty> page, LocalDate last, LocalDate day) {
        page.stream()
                .filter(duty -> duty.lateNoted() == null && isLate(duty, day))
                .forEach(duty -> reminding.noteLate(duty, SWEEP));
        List<Duty> struck =
                page.stream().filter(duty -> struck(duty, last, day)).toList();
        Map<String, List<Reminder>> sent =
                reminders.ofDuties(struck.stream().map(Duty::id).toList());
        Map<TaskId, TaskStanding> tasks = standings
                .of(struck.stream().map(Duty::taskId).collect(toSet()))
                .stream()
                .collect(toMap(TaskStanding::id, Function.identity()));
        struck.stream()
                .filter(duty -> Reminding.quiet(sent.getOrDefault(duty.id(), List.of()), day))
                .forEach(duty -> reminding.remind(duty, requireNonNull(tasks.get(duty.taskId())), day, SWEEP));
    }

    private static boolean isLate(Duty duty, LocalDate day) {
        return duty.dueOn() != null && duty.dueOn().isBefore(day);
    }

    /** What was asked for today needs no reminder today. */
    private static boolean struck(Duty duty, LocalDate last, LocalDate day) {
        if (duty.dueOn() == null) {
            return false;
        }
        LocalDate asked = LocalDate.ofInstant(duty.askedAt(), BusinessTime.ZONE);
        LocalDate after = asked.isAfter(last) ? asked : last;
        return after.isBefore(day) && ReminderRhythm.struckBetween(after, day, duty.dueOn());
    }
}
