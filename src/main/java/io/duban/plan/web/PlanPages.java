package io.duban.plan.web;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static java.util.stream.Collectors.toMap;

import io.duban.organization.Units;
import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.IssuedTasks;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final int CHOICES = 200;

    private final PlanDirectory directory;
    private final Plans plans;
    private final PlanSheets sheets;
    private final CreatePlan createPlan;
    private final ChangePlan changePlan;
    private final Units units;
    private final IssuedTasks issuedTasks;

    PlanPages(
            PlanDirectory directory,
            Plans plans,
            PlanSheets sheets,
            CreatePlan createPlan,
            ChangePlan changePlan,
            Units units,
            IssuedTasks issuedTasks) {
        this.directory = directory;
        this.plans = plans;
        this.sheets = sheets;
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.units = units;
        this.issuedTasks = issuedTasks;
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
        model.addAttribute("mayCreate", !offices(actor).isEmpty());
        return "plan/plans";
    }

    @GetMapping("/new")
    String form(Actor.Person actor, Model model) {
        choices(actor, null, model);
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
            choices(actor, null, model);
            response.setStatus(422);
            return "plan/plan-new";
        }
        PlanId id = createPlan.create(office(form, actor), form.head(), ReportingCalendar.usual(), actor);
        return Done.at(id, "", redirect, "created");
    }

    @GetMapping("/{plan}")
    String show(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        model.addAttribute("sheet", sheets.of(plan, actor));
        model.addAttribute("head", actor.holds(plans.get(plan).officeUnitId(), OFFICE_HEAD));
        return "plan/plan";
    }

    @GetMapping("/{plan}/edit")
    String edit(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        Plan found = directory.readable(plan, Visibility.of(actor));
        model.addAttribute("plan", found);
        model.addAttribute("values", PlanForm.of(found));
        model.addAttribute("calendar", CalendarForm.of(plans.calendar(plan)));
        choices(actor, plan, model);
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
        return Done.at(plan, "", redirect, "changed");
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
        changePlan.setCalendar(plan, form.calendar(), actor);
        return Done.at(plan, "", redirect, "calendarSet");
    }

    private String editAgain(PlanId plan, Actor.Person actor, Model model, HttpServletResponse response) {
        model.addAttribute("plan", directory.readable(plan, Visibility.of(actor)));
        if (!model.containsAttribute("calendar")) {
            model.addAttribute("calendar", CalendarForm.of(plans.calendar(plan)));
        }
        choices(actor, plan, model);
        response.setStatus(422);
        return "plan/plan-edit";
    }

    private void choices(Actor.Person actor, @Nullable PlanId self, Model model) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (PlanDirectory.Listed plan :
                directory.page(Visibility.of(actor), null, CHOICES).rows()) {
            if (!plan.id().equals(self)) {
                parents.put(plan.id().toString(), plan.title());
            }
        }
        Map<String, String> offices = new LinkedHashMap<>();
        units.names(offices(actor)).forEach((id, name) -> offices.put(id.toString(), name));
        model.addAttribute("kinds", PlanKind.values());
        model.addAttribute("parents", parents);
        model.addAttribute("offices", offices);
    }

    /** How far the plans are that are being issued just now. */
    private Map<PlanId, Integer> issued(List<PlanDirectory.Listed> rows) {
        return rows.stream()
                .filter(row -> row.state() == PlanState.ISSUING)
                .collect(toMap(PlanDirectory.Listed::id, row -> issuedTasks.count(row.id())));
    }

    /** The office that is named, else the actor's own one. */
    static UnitId office(PlanForm form, Actor.Person actor) {
        UnitId named = form.office();
        return named != null ? named : offices(actor).stream().findFirst().orElseThrow(NotPermitted::new);
    }

    private static Set<UnitId> offices(Actor.Person actor) {
        return actor.unitsWith(OFFICE_STAFF, OFFICE_HEAD);
    }
}
