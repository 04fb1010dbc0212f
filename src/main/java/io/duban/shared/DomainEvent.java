package io.duban.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact: who did what to which subject, when, with what reason, and what values changed. Published inside the
 * transaction of the act; the journal writes it down in the same transaction.
 */
public record DomainEvent(
        Subject subject,
        Act act,
        Actor actor,
        Instant at,
        @Nullable String reason,
        List<Change> changes) {

    public DomainEvent {
        changes = List.copyOf(changes);
    }

    public static DomainEvent of(Subject subject, Act act, Actor actor, Instant at) {
        return new DomainEvent(subject, act, actor, at, null, List.of());
    }

    public DomainEvent because(@Nullable String words) {
        return new DomainEvent(subject, act, actor, at, words, changes);
    }

    /** Notes a value that changed; equal values are left out. */
    public DomainEvent changing(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? this : telling(field, before, after);
    }

    /** Notes a value that was said anew, also where it is what it was. */
    public DomainEvent telling(String field, @Nullable Object before, @Nullable Object after) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(field, text(before), text(after)));
        return new DomainEvent(subject, act, actor, at, reason, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
