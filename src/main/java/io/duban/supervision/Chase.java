package io.duban.supervision;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;
import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Missing;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import io.duban.task.TaskState;
import io.duban.work.WorkRefusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person of the office, of a child that of the unit that broke the task down, chases a unit (催办) for something it
 * owes, at most once a day for the same thing.
 */
@Component
public class Chase {

    /** The rate limit of chases by people. */
    static final Duration APART = Duration.ofHours(24);

    private final Duties duties;
    private final TaskStandings standings;
    private final Reminders reminders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chase(Duties duties, TaskStandings standings, Reminders reminders, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses empty words, a duty that is done or dropped or whose task is suspended, and a second chase within 24
     * hours; only for staff, head and supervisors of the task's office.
     */
    @Transactional
    public void about(String dutyId, String words, Actor.Person who) {
        Duty duty = duties.find(dutyId).orElseThrow(() -> new Missing(dutyId));
        TaskStanding task = standings.of(List.of(duty.taskId())).get(0);
        KnownDuty.mustBeKnown(duty, task, who);
        Actor.Person actor = who.as(task.officeUnitId(), task.overseers(OFFICE_STAFF, OFFICE_HEAD, SUPERVISOR));
        if (task.state() == TaskState.SUSPENDED) {
            throw new WorkRefusal.Suspended();
        }
        if (RequiredText.isMissing(words)) {
            throw new SupervisionRefusal.WordsRequired("words", "reason");
        }
        if (duty.doneAt() != null || duty.droppedAt() != null) {
            throw new SupervisionRefusal.NothingOwed();
        }
        Instant now = clock.instant();
        Reminder chase = Reminder.byPerson(duty, task, words, actor.id(), now);
        if (chasedSince(dutyId, now.minus(APART)) || !reminders.add(chase)) {
            throw new SupervisionRefusal.ChasedToday((int) APART.toHours());
        }
        events.publishEvent(DomainEvent.of(Subject.of(TASK, task.id()), SupervisionAct.CHASED, actor, now)
                .because(chase.words())
                .changing("step", null, duty.step())
                .changing("unit", null, duty.unitId())
                .changing("dueOn", null, duty.dueOn()));
    }

    private boolean chasedSince(String dutyId, Instant since) {
        return reminders.ofDuties(List.of(dutyId)).getOrDefault(dutyId, List.of()).stream()
                .anyMatch(sent ->
                        sent.kind() == ReminderKind.CHASE && sent.sentAt().isAfter(since));
    }
}
