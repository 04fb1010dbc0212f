package io.duban.journal.web;

import io.duban.export.ExportForm;
import io.duban.export.WriteList;
import io.duban.journal.SearchJournal;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
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
    private final JournalWords words;
    private final EntryListing listing;
    private final WriteList write;

    JournalExport(SearchJournal searchJournal, JournalWords words, EntryListing listing, WriteList write) {
        this.searchJournal = searchJournal;
        this.words = words;
        this.listing = listing;
        this.write = write;
    }

    /** Newest first, filtered as on the page; the hash is the one by which an entry is chained. */
    @GetMapping({"/journal/export", "/api/journal/export"})
    ResponseEntity<Resource> entries(
            @ParameterObject JournalForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        List<String> acts = form.act() == null ? null : words.actsNamed(form.act(), searchJournal.acts(who));
        return write.answer(
                listing.of("journal.title", paging -> searchJournal.search(form.search(acts), paging, who)), format);
    }
}
