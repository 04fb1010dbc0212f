package io.duban.journal;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the whole journal; for admins and auditors. */
@Component
public class SearchJournal {

    private static final int PAGE = 50;

    private final Entries entries;
    private final SubjectNames names;

    SearchJournal(Entries entries, SubjectNames names) {
        this.entries = entries;
        this.names = names;
    }

    /** Newest first; {@code after} is the key of the page before. A key that is none begins at the first page. */
    public Slice<JournalEntry> search(JournalSearch search, @Nullable String after, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        JournalPosition position =
                after == null ? null : JournalPosition.read(after).orElse(null);
        return Slice.of(entries.search(search, position, PAGE + 1), PAGE, entry -> JournalPosition.of(entry)
                .toString());
    }

    /** The subjects that bear these words in number, title or name; twenty at most. */
    public List<NamedSubject> find(String words, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return words.isBlank() ? List.of() : names.find(words.strip(), 20);
    }

    /** A subject with what people call it. */
    public record NamedSubject(Subject.Kind kind, UUID id, String name) {

        public Subject subject() {
            return new Subject(kind, id);
        }
    }
}
