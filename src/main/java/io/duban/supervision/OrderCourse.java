package io.duban.supervision;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an order is, and through whose hands it went; it has a number from its signature on. */
public record OrderCourse(
        OrderState state,
        @Nullable String number,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant closedAt) {

    /** When it was signed or refused; null before. */
    public @Nullable Instant wordedAt() {
        return signedAt == null ? closedAt : signedAt;
    }

    /** The same once nobody has to do with it any more; null while it is open. */
    public @Nullable Instant settledAt() {
        return state.open() ? null : wordedAt();
    }

    static OrderCourse proposed(PersonId by, Instant at) {
        return new OrderCourse(OrderState.PROPOSED, null, by, at, null, null, null);
    }

    OrderCourse signed(String as, PersonId by, Instant at) {
        return new OrderCourse(OrderState.ISSUED, as, proposedBy, proposedAt, by, at, null);
    }

    /** {@code closed} null where it goes on. */
    OrderCourse in(OrderState next, @Nullable Instant closed) {
        return new OrderCourse(next, number, proposedBy, proposedAt, signedBy, signedAt, closed);
    }
}
