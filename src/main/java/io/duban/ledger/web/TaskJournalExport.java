package io.duban.ledger.web;

import io.duban.export.ExportForm;
import io.duban.export.WriteList;
import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalOf;
import io.duban.journal.web.EntryListing;
import io.duban.ledger.ReadTask;
import io.duban.shared.Actor;
import io.duban.shared.Subject;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A task's journal as a file, for those who see the task; for its page and for programs alike. */
@RestController
@Tag(name = "tasks")
class TaskJournalExport {

    private final ReadTask readTask;
    private final JournalOf journal;
    private final EntryListing listing;
    private final WriteList write;

    TaskJournalExport(ReadTask readTask, JournalOf journal, EntryListing listing, WriteList write) {
        this.readTask = readTask;
        this.journal = journal;
        this.listing = listing;
        this.write = write;
    }

    /** Newest first, entry by entry; {@code by} is PERSON or TIMER, none for all. */
    @GetMapping({"/tasks/{id}/journal/export", "/api/tasks/{id}/journal/export"})
    ResponseEntity<Resource> entries(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable ActorKind by,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        Subject task = readTask.journalled(id, who);
        return write.answer(listing.of("ledger.journal", paging -> journal.subject(task, by, paging)), format);
    }
}
