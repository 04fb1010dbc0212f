package io.duban.supervision;

import static io.duban.shared.Subject.Kind.ORDER;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what was done to an order: the row, the step with its words, the event; and lets the task's light follow.
 */
@Component
class OrderRecord {

    private final SupervisionOrders orders;
    private final Involvements involvements;
    private final LightsFollowActs lights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderRecord(
            SupervisionOrders orders,
            Involvements involvements,
            LightsFollowActs lights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.involvements = involvements;
        this.lights = lights;
        this.events = events;
        this.clock = clock;
    }

    void proposed(SupervisionOrder order, Actor.Person by) {
        orders.add(order);
        note(order, OrderAct.PROPOSED, "", by, UnaryOperator.identity());
    }

    void changed(SupervisionOrder before, SupervisionOrder after, OrderAct act, String words, Actor.Person by) {
        orders.save(after);
        note(after, act, words, by, event -> event.changing("state", before.state(), after.state())
                .changing("number", before.number(), after.number())
                .changing("dueOn", before.dueOn(), after.dueOn()));
    }

    private void note(
            SupervisionOrder order, OrderAct act, String words, Actor.Person by, UnaryOperator<DomainEvent> changes) {
        if (act == OrderAct.PROPOSED || act == OrderAct.REPLIED) {
            involvements.note(order.id().value(), act, by);
        }
        orders.addStep(OrderStep.of(order.id(), act, words, by.id(), clock.instant()));
        DomainEvent event = DomainEvent.of(Subject.of(ORDER, order.id()), act, by, clock.instant());
        events.publishEvent(changes.apply(words.isEmpty() ? event : event.because(words)));
        lights.touched(order.taskId());
    }

    static String words(String words) {
        if (RequiredText.isMissing(words)) {
            throw new SupervisionRefusal.WordsRequired("words", "reason");
        }
        return words;
    }
}
