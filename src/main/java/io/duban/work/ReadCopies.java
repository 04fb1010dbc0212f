package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import java.time.Clock;
import java.util.List;
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

    /** In pages, the last first; thirty to a page where no size is asked for. */
    @Transactional(readOnly = true)
    public Slice<ReceivedCopy> received(Paging paging, Actor.Person who) {
        return paging.slice(
                copies.received(who.id(), page(paging)), PAGE, copy -> copy.id().toString());
    }

    /** The same of what the person sent. */
    @Transactional(readOnly = true)
    public Slice<SentCopy> sent(Paging paging, Actor.Person who) {
        return paging.slice(copies.sent(who.id(), page(paging)), PAGE, sent -> sent.copy()
                .id()
                .toString());
    }

    private static Copies.Page page(Paging paging) {
        CopyId after = PageKey.read(paging.after(), 1, parts -> new CopyId(PageKey.id(parts[0])));
        return new Copies.Page(after, paging.sizeOr(PAGE) + 1);
    }
}
