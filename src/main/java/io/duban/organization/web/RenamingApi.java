package io.duban.organization.web;

import io.duban.organization.LookUpRenamings;
import io.duban.organization.RenameUnit;
import io.duban.organization.RenamingId;
import io.duban.organization.RenamingState;
import io.duban.organization.TakeBackRenaming;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units that get another name from a day on, as JSON. */
@RestController
@RequestMapping("/api/organization")
@Tag(name = "organization")
class RenamingApi {

    /** A unit's renamings, latest first. */
    record Renamings(List<RenamingJson> rows) {}

    /** What would come of a renaming: the tasks and steps that show the new name, and what keeps the old one. */
    record PreviewJson(
            String oldName,
            String name,
            boolean atOnce,
            int openTasks,
            int openSteps,
            int people,
            int reports,
            int orders) {

        static PreviewJson of(RenameUnit.Preview preview) {
            return new PreviewJson(
                    preview.unit().name(),
                    preview.request().name(),
                    preview.atOnce(),
                    preview.bearing().openTasks(),
                    preview.bearing().openSteps(),
                    preview.people(),
                    preview.bearing().reports(),
                    preview.bearing().orders());
        }
    }

    private final LookUpRenamings lookUp;
    private final RenameUnit rename;
    private final TakeBackRenaming takeBack;

    RenamingApi(LookUpRenamings lookUp, RenameUnit rename, TakeBackRenaming takeBack) {
        this.lookUp = lookUp;
        this.rename = rename;
        this.takeBack = takeBack;
    }

    @GetMapping("/renamings")
    Slice<RenamingJson> list(
            @RequestParam(required = false) @Nullable RenamingState state,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        return lookUp.list(state, paging, actor).map(RenamingJson::of);
    }

    @GetMapping("/renamings/{renaming}")
    RenamingJson get(@PathVariable RenamingId renaming, Actor.Person actor) {
        return RenamingJson.of(lookUp.get(renaming, actor));
    }

    @GetMapping("/units/{id}/renamings")
    Renamings ofUnit(@PathVariable UnitId id, Actor.Person actor) {
        return new Renamings(lookUp.of(id, actor).stream().map(RenamingJson::of).toList());
    }

    /** Needs the unit's version that was read; refuses what the renaming refuses. */
    @PostMapping("/units/{id}/renamings/preview")
    PreviewJson preview(
            @PathVariable UnitId id, @Valid @RequestBody RenamingForm form, SeenVersion seen, Actor.Person actor) {
        return PreviewJson.of(rename.preview(form.request(id, seen.or(form.version())), actor));
    }

    /** Needs the unit's version that was read; from today on means at once. */
    @PostMapping("/units/{id}/renamings")
    @ResponseStatus(HttpStatus.CREATED)
    RenamingJson rename(
            @PathVariable UnitId id, @Valid @RequestBody RenamingForm form, SeenVersion seen, Actor.Person actor) {
        return get(rename.rename(form.request(id, seen.or(form.version())), actor), actor);
    }

    /** Until it comes into force. */
    @PostMapping("/renamings/{renaming}/withdrawal")
    RenamingJson takeBack(@PathVariable RenamingId renaming, Actor.Person actor) {
        takeBack.takeBack(renaming, actor);
        return get(renaming, actor);
    }
}
