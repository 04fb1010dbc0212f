package io.duban.plan.web;

import static java.util.stream.Collectors.toMap;

import io.duban.organization.Units;
import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.IssuedTasks;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.form.HeadChoices;
import io.duban.plan.form.PlanForm;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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

/** The list of plans, a new one, and what a plan states about itself. */
@Controller
@RequestMapping("/plans")
class PlanPages {

    private static final int PAGE = 30;

    private final PlanDirectory directory;
    private final Plans plans;
    private final PlanSheets sheets;
    private final CreatePlan createPlan;
    private final ChangePlan changePlan;
    private final Units units;
    private final IssuedTasks issuedTasks;
    private final HeadChoices choices;

    PlanPages(
            PlanDirectory directory,
            Plans plans,
            PlanSheets sheets,
            CreatePlan createPlan,
            ChangePlan changePlan,
            Units units,
            IssuedTasks issuedTasks,
            HeadChoices choices) {
        this.directory = directory;
        this.plans = plans;
        this.sheets = sheets;
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.units = units;
        this.issuedTasks = issuedTasks;
        this.choices = choices;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Actor.Person actor, Model model) {
        var page = directory.page(Visibility.of(actor), after, PAGE);
        model.addAttribute("slice", page);
        model.addAttribute(
                "offices",
                units.names(page.rows().stream()
                        .map(PlanDirectory.Listed::officeUnitId)
                        .toList()));
        model.addAttribute("issued", issued(page.rows()));
        model.addAttribute("mayCreate", !choices.offices(actor).isEmpty());
        return "plan/plans";
    }

    @GetMapping("/new")
    String form(Actor.Person actor, Model model) {
        choices.into(model, actor, null);
        return "plan/plan-new";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("values") PlanForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            choices.into(model, actor, null);
            response.setStatus(422);
            return "plan/plan-new";
        }
        PlanId id = createPlan.create(
                HeadChoices.office(form.office(), actor), form.head(), ReportingCalendar.usual(), actor);
        return PlanRedirect.at(id, "", redirect, "created");
    }

    @GetMapping("/{plan}")
    String show(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        model.addAttribute("sheet", sheets.of(plan, actor));
        model.addAttribute("asked", sheets.isAskedToDecide(plan, actor));
        return "plan/plan";
    }

    @GetMapping("/{plan}/edit")
    String edit(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        Plan found = directory.readable(plan, Visibility.of(actor));
        model.addAttribute("plan", found);
        model.addAttribute("values", PlanForm.of(found));
        model.addAttribute("calendar", CalendarForm.of(plans.calendar(plan), found.version()));
        choices.into(model, actor, plan);
        return "plan/plan-edit";
    }

    @PostMapping("/{plan}/edit")
    String change(
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("values") PlanForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return editAgain(plan, actor, model, response);
        }
        changePlan.restate(plan, Objects.requireNonNullElse(form.version(), -1), form.head(), actor);
        return PlanRedirect.at(plan, "", redirect, "changed");
    }

    @PostMapping("/{plan}/calendar")
    String calendar(
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("calendar") CalendarForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("values", PlanForm.of(plans.get(plan)));
            return editAgain(plan, actor, model, response);
        }
        changePlan.setCalendar(plan, Objects.requireNonNullElse(form.version(), -1), form.calendar(), actor);
        return PlanRedirect.at(plan, "", redirect, "calendarSet");
    }

    private String editAgain(PlanId plan, Actor.Person actor, Model model, HttpServletResponse response) {
        Plan found = directory.readable(plan, Visibility.of(actor));
        model.addAttribute("plan", found);
        if (!model.containsAttribute("calendar")) {
            model.addAttribute("calendar", CalendarForm.of(plans.calendar(plan), found.version()));
        }
        choices.into(model, actor, plan);
        response.setStatus(422);
        return "plan/plan-edit";
    }

    /** How far the plans are that are being issued just now. */
    private Map<PlanId, Integer> issued(List<PlanDirectory.Listed> rows) {
        return rows.stream()
                .filter(row -> row.state() == PlanState.ISSUING)
                .collect(toMap(PlanDirectory.Listed::id, row -> issuedTasks.count(row.id())));
    }
}
