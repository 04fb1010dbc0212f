package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.AddUnit;
import io.duban.organization.ChangeUnit;
import io.duban.organization.LookUpRenamings;
import io.duban.organization.LookUpUnits;
import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** The tree of units, and adding, renaming and moving them. */
@Controller
@RequestMapping("/organization/units")
class UnitPages {

    private final LookUpUnits lookUp;
    private final AddUnit addUnit;
    private final ChangeUnit changeUnit;
    private final Units units;
    private final LookUpRenamings renamings;
    private final UnitChoice choice;

    UnitPages(
            LookUpUnits lookUp,
            AddUnit addUnit,
            ChangeUnit changeUnit,
            Units units,
            LookUpRenamings renamings,
            UnitChoice choice) {
        this.lookUp = lookUp;
        this.addUnit = addUnit;
        this.changeUnit = changeUnit;
        this.units = units;
        this.renamings = renamings;
        this.choice = choice;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(Actor.Person actor) {
        return actor.holdsAnywhere(ADMIN);
    }

    @ModelAttribute("kinds")
    UnitKind[] kinds() {
        return UnitKind.values();
    }

    @ModelAttribute("tiers")
    Tier[] tiers() {
        return Tier.values();
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor.Person actor,
            Model model) {
        model.addAttribute("lines", lookUp.tree(q, closed, actor));
        model.addAttribute("q", q);
        model.addAttribute("closed", closed);
        model.addAttribute("nobody", lookUp.countForNobody(LookUpUnits.COUNTED, actor));
        return "organization/units";
    }

    @GetMapping("/new")
    String form(@RequestParam(required = false) @Nullable UnitId parent, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("values", UnitForm.below(parent == null ? null : units.get(parent)));
        model.addAttribute("parents", choice.all());
        return "organization/unit-new";
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("values") UnitForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("parents", choice.all());
            response.setStatus(422);
            return "organization/unit-new";
        }
        UnitId id = addUnit.add(form.details(), actor);
        return DoneMessage.at(
                "/organization/units/" + id, redirect, "done.organization.unitAdded", List.of(form.name()));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UnitId id, Actor.Person actor, Model model) {
        LookUpUnits.Sheet sheet = lookUp.sheet(id, actor);
        model.addAttribute("sheet", sheet);
        model.addAttribute("values", UnitForm.of(sheet.unit()));
        model.addAttribute("parents", choice.without(id));
        model.addAttribute("nobody", lookUp.forNobody(id, actor));
        model.addAttribute("renamings", renamings.of(id, actor));
        return "organization/unit";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UnitId id,
            @Valid @ModelAttribute("values") UnitForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("sheet", lookUp.sheet(id, actor));
            model.addAttribute("renamings", renamings.of(id, actor));
            model.addAttribute("parents", choice.without(id));
            response.setStatus(422);
            return "organization/unit";
        }
        changeUnit.change(form.change(id, Objects.requireNonNullElse(form.version(), -1)), actor);
        return DoneMessage.at("/organization/units/" + id, redirect, "done.organization.unitChanged", List.of());
    }
}
