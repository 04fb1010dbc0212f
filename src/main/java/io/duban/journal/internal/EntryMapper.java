package io.duban.journal.internal;

import io.duban.journal.Entries;
import io.duban.journal.EntryFilter;
import io.duban.journal.Head;
import io.duban.journal.JournalEntry;
import io.duban.journal.JournalPosition;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EntryMapper {

    List<Head> heads(@Param("subjects") List<Subject> subjects);

    void insert(@Param("entries") List<JournalEntry> entries);

    /** How many it added. */
    int follow(
            @Param("heads") Collection<Head> heads,
            @Param("count") int count,
            @Param("entries") List<JournalEntry> entries);

    List<JournalEntry> ofSubject(Entries.Part part, int size);

    List<JournalEntry> search(
            EntryFilter filter, List<EntryFilter.Way> ways, @Nullable JournalPosition after, int size);

    List<String> changed(Subject.Kind kind, Instant since);

    List<String> acts();

    List<JournalEntry> inChainOrder(@Nullable JournalEntry after, int size);

    long count();
}
