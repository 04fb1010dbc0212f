package io.duban.modeling.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.modeling.ModelDraft;
import io.duban.modeling.ModelHistory;
import io.duban.modeling.ModelStep;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.ReadModels;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Models, their versions, their steps and their drafts as files; for the pages and for programs alike. */
@RestController
@Tag(name = "models")
class ModelListExport {

    private final ReadModels models;
    private final ReadDrafts drafts;
    private final ModelWords words;
    private final WriteList write;

    ModelListExport(ReadModels models, ReadDrafts drafts, ModelWords words, WriteList write) {
        this.models = models;
        this.drafts = drafts;
        this.words = words;
        this.write = write;
    }

    @GetMapping({"/models/export", "/api/models/export"})
    ResponseEntity<Resource> inForce(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        List<ModelHistory> all = models.all(who);
        return write.answer(
                Listing.whole(
                        "modeling.title",
                        all,
                        new Column<>("modeling.model", history -> words.name(history.model())),
                        new Column<>(
                                "modeling.inForce", history -> history.inForce().number()),
                        new Column<>(
                                "modeling.export.releasedAt",
                                history -> history.inForce().released().releasedAt()),
                        new Column<>(
                                "modeling.running",
                                history -> history.inForce().released().running())),
                format);
    }

    @GetMapping({"/models/{model}/versions/export", "/api/models/{model}/versions/export"})
    ResponseEntity<Resource> versions(
            @PathVariable String model, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "modeling.versions",
                        models.of(model, who).versions(),
                        new Column<>("modeling.version", ModelHistory.Version::number),
                        new Column<>("modeling.export.releasedAt", version -> version.released()
                                .releasedAt()),
                        new Column<>("modeling.export.drawnBy", ModelHistory.Version::drawnBy),
                        new Column<>("modeling.export.approvedBy", ModelHistory.Version::approvedBy),
                        new Column<>("modeling.export.reason", ModelListExport::reason),
                        new Column<>("modeling.running", version -> version.released()
                                .running())),
                format);
    }

    private static @Nullable String reason(ModelHistory.Version version) {
        var release = version.release();
        return release == null ? null : release.reason();
    }

    @GetMapping({"/models/{model}/versions/{number}/steps/export", "/api/models/{model}/versions/{number}/steps/export"
    })
    ResponseEntity<Resource> steps(
            @PathVariable String model,
            @PathVariable int number,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        List<ModelStep> steps = models.steps(model, number, who);
        return write.answer(
                Listing.whole(
                        "modeling.steps",
                        steps,
                        new Column<>("modeling.step", step -> words.name(step)),
                        new Column<>("modeling.block", step -> step.step().block()),
                        new Column<>("modeling.for", words::who),
                        new Column<>("modeling.until", step -> words.until(step.until())),
                        new Column<>("modeling.late", step -> step.step().lateness()),
                        new Column<>(
                                "modeling.phase",
                                step -> words.phase(step.step().phase()))),
                format);
    }

    /** Those that are neither released nor thrown away. */
    @GetMapping({"/models/drafts/export", "/api/model-drafts/export"})
    ResponseEntity<Resource> drafts(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "modeling.drafts",
                        drafts.open(who),
                        new Column<>("modeling.model", draft -> words.name(draft.model())),
                        new Column<>("modeling.draft.state", ModelDraft::state),
                        new Column<>("modeling.draft.begunAt", ModelDraft::begunAt)),
                format);
    }
}
