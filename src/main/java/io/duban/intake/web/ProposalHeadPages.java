package io.duban.intake.web;

import io.duban.intake.confirming.CorrectHead;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.plan.form.HeadChoices;
import io.duban.plan.form.PlanForm;
import io.duban.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a proposed plan states about itself. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/head")
class ProposalHeadPages {

    private final LookUpProposal lookUp;
    private final CorrectHead correctHead;
    private final HeadChoices choices;

    ProposalHeadPages(LookUpProposal lookUp, CorrectHead correctHead, HeadChoices choices) {
        this.lookUp = lookUp;
        this.correctHead = correctHead;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable ProposalId proposal, Actor.Person actor, Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        model.addAttribute(
                "values",
                PlanForm.of(
                        found.sheet().head(),
                        found.office(),
                        found.sheet().top().edition()));
        return editor(proposal, actor, model);
    }

    @PostMapping
    String change(
            @PathVariable ProposalId proposal,
            @Valid @ModelAttribute("values") PlanForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            lookUp.get(proposal, actor);
            response.setStatus(422);
            return editor(proposal, actor, model);
        }
        correctHead.change(proposal, Objects.requireNonNullElse(form.version(), -1), form.head(), actor);
        return ProposalPages.at(proposal, Place.USUAL, "#head");
    }

    private String editor(ProposalId proposal, Actor.Person actor, Model model) {
        choices.into(model, actor, null);
        model.addAttribute("proposal", proposal);
        return "intake/proposal-head";
    }
}
