package io.duban.journal.internal;

import io.duban.journal.Head;
import io.duban.journal.JournalEntry;
import io.duban.journal.JournalPosition;
import io.duban.journal.JournalSearch;
import io.duban.shared.Subject;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface EntryMapper {

    @Nullable
    Head head(Subject subject);

    void insert(JournalEntry entry);

    List<JournalEntry> ofSubject(Subject subject, @Nullable Integer before, int size);

    List<JournalEntry> search(JournalSearch search, @Nullable JournalPosition after, int size);

    List<JournalEntry> inChainOrder(@Nullable JournalEntry after, int size);

    long count();
}
