package io.duban.plan.web;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.plan.Goals;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.PutGoals;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of what a plan as a whole is to reach. */
@Controller
@RequestMapping("/plans/{plan}/goals")
class GoalPages {

    private final Plans plans;
    private final Goals goals;
    private final PutGoals putGoals;
    private final ItemChoices choices;

    GoalPages(Plans plans, Goals goals, PutGoals putGoals, ItemChoices choices) {
        this.plans = plans;
        this.goals = goals;
        this.putGoals = putGoals;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        Plan found = editable(plan, actor);
        model.addAttribute(
                "values", GoalsForm.of(goals.ofPlan(plan), found.version()).withSpareRows());
        return editor(found, model);
    }

    @PostMapping
    String change(
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("values") GoalsForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return editor(editable(plan, actor), model);
        }
        putGoals.put(plan, Objects.requireNonNullElse(form.version(), -1), form.proposal(), actor);
        return PlanRedirect.at(plan, stay ? "/goals" : "#goals", redirect, "goalsPut");
    }

    private Plan editable(PlanId plan, Actor.Person actor) {
        Plan found = plans.get(plan);
        actor.as(found.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
        return found;
    }

    private String editor(Plan plan, Model model) {
        model.addAttribute("plan", plan);
        choices.into(model);
        return "plan/goals";
    }
}
