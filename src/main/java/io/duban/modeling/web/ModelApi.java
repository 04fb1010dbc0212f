package io.duban.modeling.web;

import io.duban.modeling.ModelHistory;
import io.duban.modeling.ModelStep;
import io.duban.modeling.ReadModels;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Process models as JSON. */
@RestController
@RequestMapping("/api/models")
@Tag(name = "models")
class ModelApi {

    /** A model with its versions, the one in force first. */
    record ModelJson(String model, String name, boolean packagedWaits, List<VersionJson> versions) {}

    /** A version; who drew and approved it and why are null where it came with Duban. */
    record VersionJson(
            int number,
            Instant releasedAt,
            boolean packaged,
            long running,
            @Nullable String reason,
            @Nullable PersonId drawnBy,
            @Nullable PersonId approvedBy) {}

    /** A step; the words for {@code party} and {@code until} are those of the model. */
    record StepJson(
            String key,
            String name,
            String englishName,
            String block,
            String party,
            List<Role> roles,
            String until,
            String late,
            @Nullable String phase) {}

    /** A drawing in the reader's language, with nothing marked in it. */
    record DrawingJson(String xml, Set<String> active, Set<String> finished) {}

    private final ReadModels models;

    ModelApi(ReadModels models) {
        this.models = models;
    }

    @GetMapping
    List<ModelJson> all(Actor.Person actor) {
        return models.all(actor).stream().map(this::json).toList();
    }

    @GetMapping("/{model}")
    ModelJson one(@PathVariable String model, Actor.Person actor) {
        return json(models.of(model, actor));
    }

    @GetMapping("/{model}/versions/{number}/steps")
    List<StepJson> steps(@PathVariable String model, @PathVariable int number, Actor.Person actor) {
        return models.steps(model, number, actor).stream().map(ModelApi::json).toList();
    }

    /** The same form as the drawings of a task, of which there may be several. */
    @GetMapping("/{model}/versions/{number}/drawing")
    List<DrawingJson> drawing(@PathVariable String model, @PathVariable int number, Actor.Person actor) {
        String xml = models.drawing(model, number, LocaleContextHolder.getLocale(), actor);
        return List.of(new DrawingJson(xml, Set.of(), Set.of()));
    }

    private ModelJson json(ModelHistory history) {
        return new ModelJson(
                history.model(),
                models.name(history.model(), LocaleContextHolder.getLocale()),
                history.packagedWaits(),
                history.versions().stream().map(ModelApi::json).toList());
    }

    private static VersionJson json(ModelHistory.Version version) {
        var released = version.released();
        var release = version.release();
        return new VersionJson(
                released.number(),
                released.releasedAt(),
                released.packaged(),
                released.running(),
                release == null ? null : release.reason(),
                release == null ? null : release.drawnBy(),
                release == null ? null : release.approvedBy());
    }

    private static StepJson json(ModelStep one) {
        var step = one.step();
        return new StepJson(
                step.key().toString(),
                step.name(),
                step.englishName(),
                step.block().modelName(),
                step.party().written(),
                step.roles(),
                one.until(),
                step.lateness().name(),
                step.phase());
    }
}
