package io.duban.journal.web;

import io.duban.export.ExportForm;
import io.duban.export.WriteList;
import io.duban.journal.JournalSearch;
import io.duban.journal.SearchJournal;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal as a file, for admins and auditors; for the page and for programs alike. */
@RestController
@Tag(name = "journal")
class JournalExport {

    private final SearchJournal searchJournal;
    private final JournalQuestions questions;
    private final EntryListing listing;
    private final WriteList write;

    JournalExport(SearchJournal searchJournal, JournalQuestions questions, EntryListing listing, WriteList write) {
        this.searchJournal = searchJournal;
        this.questions = questions;
        this.listing = listing;
        this.write = write;
    }

    /** Newest first, filtered as on the page; the hash is the one by which an entry is chained. */
    @GetMapping({"/journal/export", "/api/journal/export"})
    ResponseEntity<Resource> entries(
            @ParameterObject JournalForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        JournalSearch search = questions.of(form, who);
        return write.answer(listing.of("journal.title", paging -> searchJournal.search(search, paging, who)), format);
    }
}
