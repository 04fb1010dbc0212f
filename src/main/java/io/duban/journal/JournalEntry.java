package io.duban.journal;

import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on record. {@code seq} counts from 1 without gaps per subject; {@code hash} is SHA-256 over the
 * {@link CanonicalForm} of every other column in the order of this record, and {@code previousHash} is the hash of the
 * subject's entry before, zeros for its first. {@code changes} is a JSON array.
 */
public record JournalEntry(
        Subject.Kind subjectKind,
        UUID subjectId,
        int seq,
        Instant at,
        String act,
        ActorKind actorKind,
        @Nullable PersonId actorId,
        String actorName,
        @Nullable PersonId actingForId,
        @Nullable String actingForName,
        @Nullable String reason,
        String changes,
        String previousHash,
        String hash) {

    /** Whether a person acted or a timer. */
    public enum ActorKind {
        PERSON,
        TIMER
    }

    /** Where a chain begins. */
    static final String NOTHING = "0".repeat(64);

    /** The entry that follows the head of its subject's chain. */
    static JournalEntry following(@Nullable Head head, DomainEvent event) {
        Actor.Person person = event.actor() instanceof Actor.Person someone ? someone : null;
        PersonName absent = person == null ? null : person.actingFor();
        JournalEntry unsigned = new JournalEntry(
                event.subject().kind(),
                event.subject().id(),
                head == null ? 1 : head.seq() + 1,
                event.at().truncatedTo(ChronoUnit.MILLIS),
                event.act().code(),
                person == null ? ActorKind.TIMER : ActorKind.PERSON,
                person == null ? null : person.id(),
                event.actor().name(),
                absent == null ? null : absent.id(),
                absent == null ? null : absent.name(),
                event.reason(),
                ChangeText.of(event.changes()),
                head == null ? NOTHING : head.hash(),
                NOTHING);
        return unsigned.withHash(unsigned.expectedHash());
    }

    /** Whether no person did it. */
    public boolean automatic() {
        return actorKind == ActorKind.TIMER;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** What changed, in the order in which it was noted. */
    public List<Change> changed() {
        return ChangeText.read(changes);
    }

    String expectedHash() {
        return new CanonicalForm("duban journal entry 1")
                .text(subjectKind.name())
                .id(subjectId)
                .number(seq)
                .time(at)
                .text(act)
                .text(actorKind.name())
                .id(actorId)
                .text(actorName)
                .id(actingForId)
                .text(actingForName)
                .text(reason)
                .text(changes)
                .text(previousHash)
                .hash();
    }

    private JournalEntry withHash(String computed) {
        return new JournalEntry(
                subjectKind,
                subjectId,
                seq,
                at,
                act,
                actorKind,
                actorId,
                actorName,
                actingForId,
                actingForName,
                reason,
                changes,
                previousHash,
                computed);
    }
}
