package io.duban.journal.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.journal.JournalEntry;
import io.duban.journal.SearchJournal;
import io.duban.journal.Stretch;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal as a file, for admins and auditors; for the page and for programs alike. */
@RestController
@Tag(name = "journal")
class JournalExport {

    /** An entry with the names of what it mentions. */
    private record Named(JournalEntry entry, Map<Subject, String> names) {}

    private final SearchJournal searchJournal;
    private final JournalWords words;
    private final ChangeWords changeWords;
    private final WriteList write;

    JournalExport(SearchJournal searchJournal, JournalWords words, ChangeWords changeWords, WriteList write) {
        this.searchJournal = searchJournal;
        this.words = words;
        this.changeWords = changeWords;
        this.write = write;
    }

    /** Newest first, filtered as on the page; the hash is the one by which an entry is chained. */
    @GetMapping({"/journal/export", "/api/journal/export"})
    ResponseEntity<Resource> entries(
            @ParameterObject JournalForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        List<String> acts = form.act() == null ? null : words.actsNamed(form.act(), searchJournal.acts(who));
        return write.answer(new Listing<>("journal.title", columns(), paging -> page(form, acts, paging, who)), format);
    }

    private List<Column<Named>> columns() {
        return List.of(
                new Column<>("journal.at", row -> row.entry().at()),
                new Column<>("journal.who", JournalExport::doer),
                new Column<>("journal.export.for", row -> row.entry().actingForName()),
                new Column<>("journal.export.kind", row -> row.entry().subjectKind()),
                new Column<>("journal.subject", this::subject),
                new Column<>("journal.export.number", row -> row.entry().seq()),
                new Column<>("journal.act", row -> words.act(row.entry())),
                new Column<>("journal.export.reason", row -> row.entry().reason()),
                new Column<>("journal.export.changes", this::changes),
                new Column<>("journal.export.hash", row -> row.entry().hash()));
    }

    private Slice<Named> page(JournalForm form, @Nullable List<String> acts, Paging paging, Actor.Person who) {
        Slice<JournalEntry> slice = searchJournal.search(form.search(acts), paging, who);
        Map<Subject, String> names = words.names(Stretch.open(slice.rows()));
        return slice.map(entry -> new Named(entry, names));
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
                .map(change -> changeWords.field(change) + " "
                        + (change.before() == null ? "" : changeWords.value(change, change.before(), row.names()) + " ")
                        + "→ " + changeWords.value(change, change.after(), row.names()))
                .collect(Collectors.joining("\n"));
    }
}
