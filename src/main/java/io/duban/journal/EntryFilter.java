package io.duban.journal;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search whose words have been resolved: only entries of these subjects, by these people or under this name, of these
 * acts. An empty list of subjects or acts lets none through, null lets all through; {@code until} is exclusive.
 */
public record EntryFilter(
        @Nullable List<Subject> subjects,
        List<PersonId> doers,
        @Nullable String name,
        @Nullable List<String> acts,
        @Nullable ActorKind by,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** One way into the entries, each along an index: by a subject, a person, a name or an act. */
    public record Way(
            @Nullable Subject subject,
            @Nullable PersonId doer,
            @Nullable String name,
            @Nullable String act) {}

    static EntryFilter of(JournalSearch search, @Nullable List<Subject> subjects, List<PersonId> doers) {
        LocalDate until = search.until();
        return new EntryFilter(
                subjects,
                doers,
                search.person(),
                search.acts(),
                search.by(),
                begin(search),
                until == null ? null : morning(until.plusDays(1)));
    }

    /** Whatever was done under this name. */
    static EntryFilter by(String name) {
        return new EntryFilter(null, List.of(), name, null, null, null, null);
    }

    private static @Nullable Instant begin(JournalSearch search) {
        Instant day = search.from() == null ? null : morning(search.from());
        Instant since = search.changedSince();
        return day == null || (since != null && since.isAfter(day)) ? since : day;
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    boolean letsNoneThrough() {
        return (subjects != null && subjects.isEmpty()) || (acts != null && acts.isEmpty());
    }

    /** The narrowest ways that together lead to every entry that fits, each entry on one of them only. */
    public List<Way> ways() {
        if (subjects != null) {
            return subjects.stream()
                    .map(subject -> new Way(subject, null, null, null))
                    .toList();
        }
        if (name != null) {
            List<Way> ways = new ArrayList<>();
            doers.forEach(doer -> ways.add(new Way(null, doer, null, null)));
            ways.add(new Way(null, null, name, null));
            return ways;
        }
        return acts == null
                ? List.of(new Way(null, null, null, null))
                : acts.stream().map(act -> new Way(null, null, null, act)).toList();
    }
}
