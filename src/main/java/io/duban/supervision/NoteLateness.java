package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A timer of a process says that a step's time is over. */
@Component
public class NoteLateness {

    private final Duties duties;
    private final TaskStandings standings;
    private final Reminders reminders;
    private final Reminding reminding;
    private final Clock clock;

    NoteLateness(Duties duties, TaskStandings standings, Reminders reminders, Reminding reminding, Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    /**
     * Notes once that the duty is late, and reminds the unit unless it was reminded lately. Nothing happens
     * when the duty is done or no longer asked for, and while a request for more time is pending that was made in time;
     * a duty that does not exist is {@link Missing}.
     */
    @Transactional
    public void of(String dutyId, Actor.Timer timer) {
        Duty duty = duties.find(dutyId).orElseThrow(() -> new Missing(dutyId));
        if (duty.doneAt() != null || duty.droppedAt() != null) {
            return;
        }
        List<TaskStanding> tasks = standings.of(List.of(duty.taskId()));
        if (tasks.stream().anyMatch(task -> task.isFrozen(duty)) || !reminding.noteLate(duty, timer)) {
            return;
        }
        LocalDate today = BusinessTime.today(clock);
        List<Reminder> sent = reminders.ofDuties(List.of(dutyId)).getOrDefault(dutyId, List.of());
        if (reminding.quiet(duty, sent, today)) {
            tasks.forEach(task -> reminding.remind(duty, task, today, timer));
        }
    }
}
