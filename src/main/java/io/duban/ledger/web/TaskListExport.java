package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.ReadDossier;
import io.duban.ledger.ReadTask;
import io.duban.shared.Actor;
import io.duban.supervision.LightChange;
import io.duban.supervision.LightWords;
import io.duban.task.PhaseChange;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists on a task's page as files, for those who see the task; for the page and for programs alike. */
@RestController
@Tag(name = "tasks")
class TaskListExport {

    static final String LIGHTS = "ledger.export.lights";
    static final String PHASES = "ledger.export.phases";

    private final ReadDossier readDossier;
    private final ReadTask readTask;
    private final LightWords lightWords;
    private final WriteList write;

    TaskListExport(ReadDossier readDossier, ReadTask readTask, LightWords lightWords, WriteList write) {
        this.readDossier = readDossier;
        this.readTask = readTask;
        this.lightWords = lightWords;
        this.write = write;
    }

    @GetMapping({"/tasks/{id}/export", "/api/tasks/{id}/export"})
    ResponseEntity<Resource> list(
            @PathVariable TaskId id,
            @RequestParam TaskList list,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(list.of(readDossier.of(id, who)), format);
    }

    /** How the light changed, with its reasons. */
    @GetMapping({"/tasks/{id}/lights/export", "/api/tasks/{id}/lights/export"})
    ResponseEntity<Resource> lights(
            @PathVariable TaskId id,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who,
            Locale language)
            throws IOException {
        return write.answer(
                Listing.whole(
                        LIGHTS,
                        readTask.lightChanges(id, who),
                        new Column<>("ledger.export.since", LightChange::on),
                        new Column<>("ledger.light", TaskListExport::color),
                        new Column<>("ledger.papers.reason", change -> lightWords.reason(change.to(), language))),
                format);
    }

    private static Object color(LightChange change) {
        return new DefaultMessageSourceResolvable("shared.light." + change.to().color());
    }

    /** Where the task stood and since when. */
    @GetMapping({"/tasks/{id}/phases/export", "/api/tasks/{id}/phases/export"})
    ResponseEntity<Resource> phases(
            @PathVariable TaskId id, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        PHASES,
                        readTask.phaseChanges(id, who),
                        new Column<>("ledger.export.since", PhaseChange::on),
                        new Column<>("ledger.state", PhaseChange::state),
                        new Column<>("ledger.export.year", PhaseChange::year),
                        new Column<>("ledger.phase", PhaseChange::phase)),
                format);
    }
}
