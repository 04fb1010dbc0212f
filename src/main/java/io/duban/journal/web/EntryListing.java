package io.duban.journal.web;

import io.duban.export.Column;
import io.duban.export.Listing;
import io.duban.journal.JournalEntry;
import io.duban.journal.Stretch;
import io.duban.shared.Change;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Entries of the journal as a list for a file; whoever asks for it has asked who may read them. */
@Component
@NamedInterface("listing")
public class EntryListing {

    /** An entry with the names of what it mentions. */
    public record Named(JournalEntry entry, Map<Subject, String> names) {}

    private final JournalWords words;
    private final ChangeWords changeWords;

    EntryListing(JournalWords words, ChangeWords changeWords) {
        this.words = words;
        this.changeWords = changeWords;
    }

    /** {@code title} is the message key of what the list is called. */
    public Listing<Named> of(String title, Function<Paging, Slice<JournalEntry>> pages) {
        return new Listing<>(title, columns(), paging -> named(pages.apply(paging)));
    }

    private Slice<Named> named(Slice<JournalEntry> slice) {
        Map<Subject, String> names = words.names(Stretch.open(slice.rows()));
        return slice.map(entry -> new Named(entry, names));
    }

    private List<Column<Named>> columns() {
        return List.of(
                new Column<>("journal.at", row -> row.entry().at()),
                new Column<>("journal.who", EntryListing::doer),
                new Column<>("journal.export.for", row -> row.entry().actingForName()),
                new Column<>("journal.export.kind", row -> row.entry().subjectKind()),
                new Column<>("journal.subject", this::subject),
                new Column<>("journal.export.number", row -> row.entry().seq()),
                new Column<>("journal.act", row -> words.act(row.entry())),
                new Column<>("journal.export.reason", row -> row.entry().reason()),
                new Column<>("journal.export.changes", this::changes),
                new Column<>("journal.export.hash", row -> row.entry().hash()));
    }

    private static Object doer(Named row) {
        return row.entry().automatic()
                ? new DefaultMessageSourceResolvable("journal.timer")
                : row.entry().actorName();
    }

    private String subject(Named row) {
        Subject subject = row.entry().subject();
        return words.called(subject, row.names().get(subject));
    }

    private String changes(Named row) {
        return row.entry().changed().stream()
                .map(change -> changeWords.field(change) + " " + course(change, row))
                .collect(Collectors.joining("\n"));
    }

    private String course(Change change, Named row) {
        String after = value(change, change.after(), row);
        if (change.before() == null) {
            return "→ " + after;
        }
        return change.before().equals(change.after()) ? after : value(change, change.before(), row) + " → " + after;
    }

    private String value(Change change, @Nullable String value, Named row) {
        return changeWords.value(row.entry().subjectKind(), change, value, row.names());
    }
}
