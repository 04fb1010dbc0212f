package io.duban.supervision;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What timers do about one duty: note once that it is late, and remind of it where nobody did lately. */
@Component
class Reminding {

    private final Duties duties;
    private final Reminders reminders;
    private final SupervisionRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(
            Duties duties, Reminders reminders, SupervisionRules rules, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.reminders = reminders;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** False when it was noted before. */
    boolean noteLate(Duty duty, Actor.Timer timer) {
        if (!duties.noteLate(duty.id(), clock.instant())) {
            return false;
        }
        publish(duty, SupervisionAct.LATENESS_NOTED, timer);
        return true;
    }

    void remind(Duty duty, TaskStanding task, LocalDate day, Actor.Timer timer) {
        if (reminders.add(Reminder.byTimer(duty, task, day, clock.instant()))) {
            publish(duty, SupervisionAct.REMINDED, timer);
        }
    }

    /** Whether a point of the plan's rhythm came between the two days, the latter included. */
    boolean struck(Duty duty, LocalDate dueOn, LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                && after.plusDays(1).datesUntil(upTo.plusDays(1)).anyMatch(day -> rules.rhythm(duty.planId(), day)
                        .strikesOn(day, dueOn));
    }

    /** Whether none of these reminders keeps another one away. */
    boolean quiet(Duty duty, List<Reminder> sent, LocalDate day) {
        ReminderRhythm rhythm = rules.rhythm(duty.planId(), day);
        return sent.stream().noneMatch(reminder -> rhythm.tooSoon(reminder.sentOn(), day));
    }

    private void publish(Duty duty, SupervisionAct act, Actor.Timer timer) {
        events.publishEvent(DomainEvent.of(Subject.of(TASK, duty.taskId()), act, timer, clock.instant())
                .changing("step", null, duty.step())
                .changing("unit", null, duty.unitId())
                .changing("dueOn", null, duty.dueOn()));
    }
}
