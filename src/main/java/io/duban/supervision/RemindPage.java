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

/**
 * Reminds of one page of duties, in one transaction. Nobody is chased for what more time was asked for in time, as
 * long as that is not decided.
 */
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
        List<Duty> touched = page.stream()
                .filter(duty -> unnoted(duty, day) || struck(duty, last, day))
                .toList();
        Map<TaskId, TaskStanding> tasks = standings
                .of(touched.stream().map(Duty::taskId).collect(toSet()))
                .stream()
                .collect(toMap(TaskStanding::id, Function.identity()));
        List<Duty> chased = touched.stream()
                .filter(duty -> !isLate(duty, day)
                        || !requireNonNull(tasks.get(duty.taskId())).isFrozen(duty))
                .toList();
        chased.stream().filter(duty -> unnoted(duty, day)).forEach(duty -> reminding.noteLate(duty, SWEEP));
        List<Duty> struck =
                chased.stream().filter(duty -> struck(duty, last, day)).toList();
        Map<String, List<Reminder>> sent =
                reminders.ofDuties(struck.stream().map(Duty::id).toList());
        struck.stream()
                .filter(duty -> reminding.quiet(duty, sent.getOrDefault(duty.id(), List.of()), day))
                .forEach(duty -> reminding.remind(duty, requireNonNull(tasks.get(duty.taskId())), day, SWEEP));
    }

    private static boolean unnoted(Duty duty, LocalDate day) {
        return duty.lateNoted() == null && isLate(duty, day);
    }

    private static boolean isLate(Duty duty, LocalDate day) {
        return duty.dueOn() != null && duty.dueOn().isBefore(day);
    }

    /** What was asked for today needs no reminder today. */
    private boolean struck(Duty duty, LocalDate last, LocalDate day) {
        if (duty.dueOn() == null) {
            return false;
        }
        LocalDate asked = LocalDate.ofInstant(duty.askedAt(), BusinessTime.ZONE);
        LocalDate after = asked.isAfter(last) ? asked : last;
        return reminding.struck(duty, duty.dueOn(), after, day);
    }
}
