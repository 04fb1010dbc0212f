package io.duban.journal;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the journal: the heads of all subjects that grew since the last seal, chained to it. What is under a seal
 * cannot be rewritten or cut off without breaking it; whoever notes a seal's number and hash elsewhere can tell later
 * that nothing before it changed.
 */
@Component
public class SealJournal {

    private static final int PAGE = 1000;

    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealJournal(Seals seals, ApplicationEventPublisher events, Clock clock) {
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /** By an admin, or by a timer. One seal at a time: of two at once the second fails and may be tried again. */
    @Transactional
    public Seal seal(Actor actor) {
        Actor by = actor instanceof Actor.Person person ? person.asAnywhere(ADMIN) : actor;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Seal last = seals.last().orElse(null);
        int number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? JournalEntry.NOTHING : last.hash();
        seals.begin(number, at, previous);
        Seal seal = Seal.over(number, at, previous, holdHeads(number));
        seals.finish(seal);
        // After the heads are taken: this entry is the first that the next seal holds.
        events.publishEvent(DomainEvent.of(JournalAct.JOURNAL, JournalAct.SEALED, by, at)
                .changing("sealNumber", last == null ? null : last.number(), number));
        return seal;
    }

    /** For admins and auditors. */
    public Optional<Seal> last(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return seals.last();
    }

    private HeadsHash holdHeads(int number) {
        HeadsHash all = new HeadsHash();
        @Nullable Head after = null;
        List<Seals.Grown> page;
        do {
            page = seals.heads(after, PAGE);
            List<Head> grown = page.stream()
                    .filter(head -> head.seq() > head.sealedSeq())
                    .map(Seals.Grown::head)
                    .toList();
            grown.forEach(all::add);
            seals.hold(number, grown);
            after = page.isEmpty() ? null : page.get(page.size() - 1).head();
        } while (page.size() == PAGE);
        return all;
    }
}
