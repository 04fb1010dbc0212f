package io.duban.intake.web;

import io.duban.intake.confirming.MakeMissingUnits;
import io.duban.intake.confirming.MissingUnits;
import io.duban.intake.confirming.ProposalId;
import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units that a document names and nobody has made: asked for by the office, made by an admin. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/missing-units")
class MissingUnitPages {

    private static final String VIEW = "intake/missing-units";

    private final MissingUnits missing;
    private final MakeMissingUnits make;
    private final Units units;

    MissingUnitPages(MissingUnits missing, MakeMissingUnits make, Units units) {
        this.missing = missing;
        this.make = make;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable ProposalId proposal, Actor.Person actor, Model model) {
        MissingUnits.View view = missing.view(proposal, actor);
        model.addAttribute("typed", MissingUnitsForm.of(view));
        return form(proposal, view, model);
    }

    @PostMapping
    String make(
            @PathVariable ProposalId proposal,
            @Valid @ModelAttribute("typed") MissingUnitsForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<MakeMissingUnits.Wanted> wanted = errors.hasErrors() ? List.of() : form.wanted(units.all(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(proposal, missing.view(proposal, actor), model);
        }
        int made = make.make(proposal, wanted, actor).size();
        redirect.addFlashAttribute("done", "done.proposal.unitsMade");
        redirect.addFlashAttribute("doneArguments", List.of(made));
        return "redirect:/plans/proposals/" + proposal + "/missing-units";
    }

    private String form(ProposalId proposal, MissingUnits.View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("path", "/plans/proposals/" + proposal + "/missing-units");
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("tiers", Tier.values());
        model.addAttribute("open", units.all());
        return VIEW;
    }
}
