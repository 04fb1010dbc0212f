package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what is done to a step that waits besides doing it, with the thing that the step is about. */
@Component
class WorkJournal {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkJournal(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Whose the step is from now on; empty for everybody who holds its role. The words may be empty. */
    void assigned(OpenItem item, WorkAct act, String to, String words, Actor.Person by) {
        events.publishEvent(event(item, act, words, by).changing("assignee", null, to));
    }

    /** Who prepared the step, and who does now; null for nobody. The words may be empty. */
    void prepared(OpenItem item, WorkAct act, Preparers who, String words, Actor.Person by) {
        events.publishEvent(event(item, act, words, by).changing("preparer", who.before(), who.now()));
    }

    /** By their names; null for nobody. */
    record Preparers(@Nullable String before, @Nullable String now) {}

    /** Whose opinion is asked for, is not any more, or was given. The words may be empty. */
    void coHandled(OpenItem item, WorkAct act, String name, String words, Actor.Person by) {
        events.publishEvent(event(item, act, words, by).changing("coHandler", null, name));
    }

    /** Which unit is asked as well, or not any more. The words may be empty. */
    void asked(OpenItem item, WorkAct act, UnitId unit, String words, Actor.Person by) {
        events.publishEvent(event(item, act, words, by).changing("unit", null, unit));
    }

    /** What became of a copy, and for whom or for how many. */
    void copied(Copy copy, WorkAct act, String readers, Actor.Person by) {
        Subject subject = new Subject(kind(copy.about()), copy.subject());
        String words = act == WorkAct.COPIED ? copy.words() : "";
        events.publishEvent(DomainEvent.of(subject, act, by, clock.instant())
                .because(words.isEmpty() ? null : words)
                .changing("step", null, copy.step())
                .changing("readers", null, readers));
    }

    private DomainEvent event(OpenItem item, WorkAct act, String words, Actor.Person by) {
        Subject subject = new Subject(kind(item.block().about()), item.subject());
        return DomainEvent.of(subject, act, by, clock.instant())
                .because(words.isBlank() ? null : words)
                .changing("step", null, item.step());
    }

    private static Subject.Kind kind(Block.About about) {
        return switch (about) {
            case PLAN -> Subject.Kind.PLAN;
            case TASK -> Subject.Kind.TASK;
            case ORDER -> Subject.Kind.ORDER;
            case CHANGE -> Subject.Kind.CHANGE;
            case RECTIFICATION -> Subject.Kind.RECTIFICATION;
        };
    }
}
