package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.LookUpRenamings;
import io.duban.organization.LookUpUnits;
import io.duban.organization.RenameUnit;
import io.duban.organization.Renaming;
import io.duban.organization.RenamingId;
import io.duban.organization.RenamingState;
import io.duban.organization.TakeBackRenaming;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a unit another name from a day on, after showing what comes of it; the list of all such changes. */
@Controller
@RequestMapping("/organization")
class RenamingPages {

    private final LookUpRenamings lookUp;
    private final LookUpUnits units;
    private final RenameUnit rename;
    private final TakeBackRenaming takeBack;
    private final Clock clock;

    RenamingPages(
            LookUpRenamings lookUp, LookUpUnits units, RenameUnit rename, TakeBackRenaming takeBack, Clock clock) {
        this.lookUp = lookUp;
        this.units = units;
        this.rename = rename;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(Actor.Person actor) {
        return actor.holdsAnywhere(ADMIN);
    }

    @GetMapping("/renamings")
    String list(
            @RequestParam(required = false) @Nullable RenamingState state,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        model.addAttribute("slice", lookUp.list(state, Paging.after(after), actor));
        model.addAttribute("states", RenamingState.values());
        model.addAttribute("chosen", state);
        return "organization/renamings";
    }

    @GetMapping("/units/{id}/renaming")
    String form(@PathVariable UnitId id, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        LookUpUnits.Sheet sheet = units.sheet(id, actor);
        model.addAttribute("values", RenamingForm.of(sheet.unit(), BusinessTime.today(clock)));
        return show(id, actor, model);
    }

    /** Back from the preview, with what was typed. */
    @PostMapping("/units/{id}/renaming/form")
    String again(
            @PathVariable UnitId id, @ModelAttribute("values") RenamingForm form, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        return show(id, actor, model);
    }

    @PostMapping("/units/{id}/renaming/preview")
    String preview(
            @PathVariable UnitId id,
            @Valid @ModelAttribute("values") RenamingForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(id, actor, model);
        }
        model.addAttribute("preview", rename.preview(form.request(id, seen(form)), actor));
        return "organization/renaming-preview";
    }

    @PostMapping("/units/{id}/renaming")
    String rename(@PathVariable UnitId id, @Valid RenamingForm form, Actor.Person actor, RedirectAttributes redirect) {
        RenameUnit.Request request = form.request(id, seen(form));
        RenamingId renaming = rename.rename(request, actor);
        boolean planned = lookUp.get(renaming, actor).open();
        return DoneMessage.at(
                "/organization/units/" + id,
                redirect,
                planned ? "done.organization.renamingPlanned" : "done.organization.renamed",
                List.of(request.name(), request.from().toString()));
    }

    @PostMapping("/renamings/{renaming}/withdrawal")
    String takeBack(@PathVariable RenamingId renaming, Actor.Person actor, RedirectAttributes redirect) {
        takeBack.takeBack(renaming, actor);
        Renaming taken = lookUp.get(renaming, actor).renaming();
        return DoneMessage.at(
                "/organization/units/" + taken.unitId(),
                redirect,
                "done.organization.renamingTakenBack",
                List.of(taken.name()));
    }

    private static int seen(RenamingForm form) {
        return Objects.requireNonNullElse(form.version(), -1);
    }

    private String show(UnitId id, Actor.Person actor, Model model) {
        model.addAttribute("sheet", units.sheet(id, actor));
        return "organization/renaming";
    }
}
