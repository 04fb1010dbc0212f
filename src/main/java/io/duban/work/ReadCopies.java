package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Slice;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to a person to read, and what the person sent. Copies are personal: no stand-in reads them. */
@Component
public class ReadCopies {

    private static final int PAGE = 30;

    private final Copies copies;
    private final Clock clock;

    ReadCopies(Copies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Opens a copy, which is read from then on. Throws {@link Missing} where it was not sent to the person, or was
     * withdrawn.
     */
    @Transactional
    public Copy open(CopyId id, Actor.Person who) {
        copies.read(id, who.id(), clock.instant());
        return copies.find(id, who.id()).orElseThrow(() -> new Missing(id));
    }

    /** What the person has not opened yet, the last first; thirty at most. */
    @Transactional(readOnly = true)
    public List<ReceivedCopy> unread(Actor.Person who) {
        return copies.unread(who.id(), PAGE);
    }

    /** In pages, the last first. */
    @Transactional(readOnly = true)
    public Slice<ReceivedCopy> received(@Nullable CopyId after, Actor.Person who) {
        return Slice.of(copies.received(who.id(), new Copies.Page(after, PAGE + 1)), PAGE, copy -> copy.id()
                .toString());
    }

    /** In pages, the last first. */
    @Transactional(readOnly = true)
    public Slice<SentCopy> sent(@Nullable CopyId after, Actor.Person who) {
        return Slice.of(copies.sent(who.id(), new Copies.Page(after, PAGE + 1)), PAGE, sent -> sent.copy()
                .id()
                .toString());
    }
}
