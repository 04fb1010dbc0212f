package io.duban.journal;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One subject's entries, for its page. Whether the reader may see the subject is the caller's question. */
@Component
public class JournalOf {

    private static final int PAGE = 20;

    /**
     * What timers did between the acts of a page: so much is kept in its folds, the rest is read under its own filter.
     */
    private static final int FOLDED = 200;

    private final Entries entries;

    JournalOf(Entries entries) {
        this.entries = entries;
    }

    /**
     * Newest first; {@code by} null means all.
     */
    public Slice<JournalEntry> subject(Subject subject, @Nullable ActorKind by, Paging paging) {
        Integer after = PageKey.read(paging.after(), 1, parts -> PageKey.number(parts[0]));
        List<JournalEntry> found =
                entries.ofSubject(new Entries.Part(subject, by, after, null), paging.sizeOr(PAGE) + 1);
        return paging.slice(found, PAGE, JournalOf::key);
    }

    /** Like {@link #subject}, but a page holds so many acts of people, and folds what timers did between them. */
    public Slice<Stretch> folded(Subject subject, @Nullable ActorKind by, @Nullable Integer after) {
        Paging paging = Paging.after(after == null ? null : after.toString());
        if (by != null) {
            Slice<JournalEntry> page = subject(subject, by, paging);
            return new Slice<>(Stretch.open(page.rows()), page.next());
        }
        Slice<JournalEntry> people = subject(subject, ActorKind.PERSON, paging);
        List<JournalEntry> timers = entries.ofSubject(
                new Entries.Part(
                        subject, ActorKind.TIMER, after, people.next() == null ? null : Integer.valueOf(people.next())),
                FOLDED + 1);
        return new Slice<>(together(people.rows(), timers), people.next());
    }

    private static List<Stretch> together(List<JournalEntry> people, List<JournalEntry> timers) {
        boolean leavesOut = timers.size() > FOLDED;
        List<JournalEntry> kept = leavesOut ? timers.subList(0, FOLDED) : timers;
        List<Stretch> stretches = new ArrayList<>(Stretch.fold(Stream.concat(people.stream(), kept.stream())
                .sorted(Comparator.comparingInt(JournalEntry::seq).reversed())
                .toList()));
        if (leavesOut) {
            JournalEntry last = kept.get(FOLDED - 1);
            stretches.replaceAll(stretch -> stretch.oldest().equals(last) ? stretch.leavingOut() : stretch);
        }
        return stretches;
    }

    private static String key(JournalEntry entry) {
        return Integer.toString(entry.seq());
    }
}
