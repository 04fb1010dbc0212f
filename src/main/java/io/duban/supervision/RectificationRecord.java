package io.duban.supervision;

import static io.duban.shared.Subject.Kind.RECTIFICATION;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.task.CountRectifications;
import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what was done to a rectification: the row, the step with what was said, the event; keeps the task's count
 * of what is open, and lets its light follow.
 */
@Component
class RectificationRecord {

    /** What bars from a decision on it. */
    private static final Set<RectificationAct> INVOLVING =
            Set.of(RectificationAct.PLAN_SUBMITTED, RectificationAct.REPORTED);

    private final Rectifications rectifications;
    private final CountRectifications count;
    private final Involvements involvements;
    private final LightsFollowActs lights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RectificationRecord(
            Rectifications rectifications,
            CountRectifications count,
            Involvements involvements,
            LightsFollowActs lights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rectifications = rectifications;
        this.count = count;
        this.involvements = involvements;
        this.lights = lights;
        this.events = events;
        this.clock = clock;
    }

    void found(Rectification found, Actor.Person by) {
        rectifications.add(found);
        count.found(found.taskId());
        note(found, RectificationAct.FOUND, RectificationStep.Account.NOTHING, by, event -> event.because(
                        found.text().problem())
                .changing("source", null, found.finding().source())
                .changing("dueOn", null, found.dueOn()));
    }

    /** One that ends with its task is no more counted there: the row of the ended task says so itself. */
    void changed(
            Rectification before,
            Rectification after,
            RectificationAct act,
            RectificationStep.Account account,
            Actor.Person by) {
        rectifications.save(after);
        if (act == RectificationAct.WRITTEN_OFF) {
            count.settled(after.taskId());
        }
        note(after, act, account, by, event -> (account.words().isEmpty() ? event : event.because(account.words()))
                .changing("state", before.state(), after.state())
                .changing(
                        "measures",
                        null,
                        account.measures().isEmpty() ? null : account.measures().size()));
    }

    /** The same, where nothing but words is said. */
    void changed(Rectification before, Rectification after, RectificationAct act, String words, Actor.Person by) {
        changed(before, after, act, RectificationStep.Account.words(words), by);
    }

    private void note(
            Rectification of,
            RectificationAct act,
            RectificationStep.Account account,
            Actor.Person by,
            UnaryOperator<DomainEvent> changes) {
        if (INVOLVING.contains(act)) {
            involvements.note(of.id().value(), act, by);
        }
        rectifications.addStep(RectificationStep.of(of.id(), act, account, by.id(), clock.instant()));
        DomainEvent event = DomainEvent.of(Subject.of(RECTIFICATION, of.id()), act, by, clock.instant());
        events.publishEvent(changes.apply(event));
        lights.touched(of.taskId());
    }

    static RectificationStep.Account words(String words) {
        if (RequiredText.isMissing(words)) {
            throw new RectificationRefusal.WordsRequired("words", "reason");
        }
        return RectificationStep.Account.words(words);
    }
}
