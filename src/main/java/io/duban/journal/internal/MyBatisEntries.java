package io.duban.journal.internal;

import io.duban.database.ActMemory;
import io.duban.journal.Entries;
import io.duban.journal.EntryFilter;
import io.duban.journal.Head;
import io.duban.journal.JournalEntry;
import io.duban.journal.JournalPosition;
import io.duban.shared.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisEntries implements Entries {

    private final EntryMapper mapper;
    private final ActMemory<Subject, Head> heads = new ActMemory<>();

    MyBatisEntries(EntryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Head> head(Subject subject) {
        return heads.find(subject).or(() -> Optional.ofNullable(mapper.head(subject)));
    }

    @Override
    public void add(JournalEntry entry) {
        try {
            mapper.insert(entry);
            heads.keep(entry.subject(), Head.of(entry));
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("the journal of " + entry.subject() + " grew meanwhile", e);
        }
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
