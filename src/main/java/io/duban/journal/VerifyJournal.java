package io.duban.journal;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the whole journal verified in the background, for admins and auditors. */
@Component
public class VerifyJournal {

    private final Entries entries;
    private final JournalChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyJournal(Entries entries, JournalChecks checks, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** Begins when this transaction ends well. While a run is under way it is answered with that one. */
    @Transactional
    public JournalCheck start(Actor.Person who) {
        Actor.Person by = who.asAnywhere(ADMIN, AUDITOR);
        Optional<JournalCheck> running = checks.last().filter(check -> check.runs(clock.instant()));
        return running.orElseGet(() -> begin(by));
    }

    /** The run started last, with its progress or its result. */
    public Optional<JournalCheck> last(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return checks.last();
    }

    private JournalCheck begin(Actor.Person by) {
        JournalCheck check = JournalCheck.begun(by.name(), clock.instant(), entries.count());
        checks.begin(check);
        events.publishEvent(new Started(check, by));
        return check;
    }

    /** Told to whoever carries the run out. */
    record Started(JournalCheck check, Actor.Person by) {}
}
