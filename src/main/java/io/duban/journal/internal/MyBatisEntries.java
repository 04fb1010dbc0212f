package io.duban.journal.internal;

import static java.util.stream.Collectors.toSet;

import io.duban.journal.Entries;
import io.duban.journal.EntryFilter;
import io.duban.journal.Head;
import io.duban.journal.JournalEntry;
import io.duban.journal.JournalPosition;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisEntries implements Entries {

    /** Of one statement: what was on record before an issue of thousands of tasks, or what it put there. */
    private static final int PIECE = 100;

    private final EntryMapper mapper;

    MyBatisEntries(EntryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Subject, Head> heads(Collection<Subject> subjects) {
        Map<Subject, Head> heads = new HashMap<>();
        for (List<Subject> some : inPieces(List.copyOf(subjects))) {
            mapper.heads(some).forEach(head -> heads.put(head.subject(), head));
        }
        return heads;
    }

    @Override
    public void add(List<JournalEntry> entries) {
        try {
            inPieces(entries).forEach(mapper::insert);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("a journal grew meanwhile", e);
        }
    }

    @Override
    public boolean follow(Collection<Head> heads, List<JournalEntry> entries) {
        try {
            return mapper.follow(heads, heads.size(), entries) > 0;
        } catch (DuplicateKeyException grown) {
            return false;
        }
    }

    private static <T> List<List<T>> inPieces(List<T> all) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + PIECE)
                .mapToObj(start -> all.subList(start, Math.min(start + PIECE, all.size())))
                .toList();
    }

    @Override
    public List<JournalEntry> ofSubject(Part part, int size) {
        return mapper.ofSubject(part, size);
    }

    @Override
    public List<JournalEntry> search(EntryFilter filter, @Nullable JournalPosition after, int size) {
        return mapper.search(filter, filter.ways(), after, size);
    }

    @Override
    public Set<UUID> changed(Subject.Kind kind, Instant since) {
        return mapper.changed(kind, since).stream().map(UUID::fromString).collect(toSet());
    }

    @Override
    public List<String> acts() {
        return mapper.acts();
    }

    @Override
    public List<JournalEntry> inChainOrder(@Nullable JournalEntry after, int size) {
        return mapper.inChainOrder(after, size);
    }

    @Override
    public long count() {
        return mapper.count();
    }
}
