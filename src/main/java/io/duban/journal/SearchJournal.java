package io.duban.journal;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
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
    private static final int FOUND = 20;

    private final Entries entries;
    private final SubjectNames names;

    SearchJournal(Entries entries, SubjectNames names) {
        this.entries = entries;
        this.names = names;
    }

    /**
     * Newest first. Words that name nothing find nothing.
     */
    public Slice<JournalEntry> search(JournalSearch search, Paging paging, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        JournalPosition position = JournalPosition.read(paging.after());
        EntryFilter filter = EntryFilter.of(search, subjects(search), doers(search));
        if (filter.letsNoneThrough()) {
            return Slice.all(List.of());
        }
        return paging.slice(
                entries.search(filter, position, paging.sizeOr(PAGE) + 1), PAGE, entry -> JournalPosition.of(entry)
                        .toString());
    }

    /** Whether there is, or was when something was recorded, a person of this name or account. */
    public boolean knows(String person, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return !names.people(person, 1).isEmpty()
                || !entries.search(EntryFilter.by(person), null, 1).isEmpty();
    }

    /** Like {@link #search}, with what timers did folded, unless the search is for the acts of one kind of actor. */
    public Slice<Stretch> folded(JournalSearch search, Paging paging, Actor.Person who) {
        Slice<JournalEntry> found = search(search, paging, who);
        return new Slice<>(search.by() == null ? Stretch.fold(found.rows()) : Stretch.open(found.rows()), found.next());
    }

    /** The subjects that bear these words in number, title or name; twenty at most. */
    public List<NamedSubject> find(String words, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return words.isBlank() ? List.of() : names.find(words.strip(), FOUND);
    }

    /** The codes of all acts on record. */
    public List<String> acts(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return entries.acts();
    }

    private @Nullable List<Subject> subjects(JournalSearch search) {
        if (search.subject() != null) {
            return List.of(search.subject());
        }
        return search.words() == null
                ? null
                : names.find(search.words(), FOUND).stream()
                        .map(NamedSubject::subject)
                        .toList();
    }

    private List<PersonId> doers(JournalSearch search) {
        return search.person() == null ? List.of() : names.people(search.person(), FOUND);
    }

    /** A subject with what people call it. */
    public record NamedSubject(Subject.Kind kind, UUID id, String name) {

        public Subject subject() {
            return new Subject(kind, id);
        }
    }
}
