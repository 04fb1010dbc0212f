package io.duban.intake.web;

import io.duban.intake.confirming.CorrectGoals;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.Sheet;
import io.duban.plan.form.GoalsForm;
import io.duban.plan.form.ItemChoices;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What a proposed plan as a whole is to reach. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/goals")
class ProposalGoalPages {

    private final LookUpProposal lookUp;
    private final CorrectGoals correctGoals;
    private final ItemChoices choices;

    ProposalGoalPages(LookUpProposal lookUp, CorrectGoals correctGoals, ItemChoices choices) {
        this.lookUp = lookUp;
        this.correctGoals = correctGoals;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable ProposalId proposal, Actor.Person actor, Model model) {
        Sheet.Top top = lookUp.get(proposal, actor).sheet().top();
        model.addAttribute("values", GoalsForm.of(top.goals(), top.edition()).withSpareRows());
        return editor(proposal, model);
    }

    @PostMapping
    String change(
            @PathVariable ProposalId proposal,
            @Valid @ModelAttribute("values") GoalsForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            lookUp.get(proposal, actor);
            response.setStatus(422);
            return editor(proposal, model);
        }
        correctGoals.change(proposal, Objects.requireNonNullElse(form.version(), -1), form.proposal(), actor);
        return stay
                ? "redirect:/plans/proposals/" + proposal + "/goals"
                : ProposalPages.at(proposal, Place.USUAL, "#goals");
    }

    private String editor(ProposalId proposal, Model model) {
        choices.into(model);
        model.addAttribute("proposal", proposal);
        return "intake/proposal-goals";
    }
}
