package io.duban.supervision;

import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of an order, with what was said; {@code words} may be empty. */
public record OrderStep(UUID id, OrderId orderId, OrderAct act, String words, PersonId doneBy, Instant doneAt) {

    static OrderStep of(OrderId order, OrderAct act, String words, PersonId by, Instant at) {
        return new OrderStep(Ids.next(), order, act, words, by, at);
    }
}
