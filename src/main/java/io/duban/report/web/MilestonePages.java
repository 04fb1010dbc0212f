package io.duban.report.web;

import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The milestones of a year's plan, and which of them are reached; the lead unit's officer says so here. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/milestones")
class MilestonePages {

    private final YearViews views;
    private final AnnualPlanDecisions decisions;
    private final TaskNames names;

    MilestonePages(YearViews views, AnnualPlanDecisions decisions, TaskNames names) {
        this.views = views;
        this.decisions = decisions;
        this.names = names;
    }

    @GetMapping
    String show(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        return page(views.of(new TaskYear(task, year), actor), actor, model);
    }

    @PostMapping("/{position}")
    ModelAndView reached(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable int position,
            @Valid @ModelAttribute("form") ReachedForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        TaskYear of = new TaskYear(task, year);
        if (errors.hasErrors()) {
            model.addAttribute("typedAt", position);
            String view = page(views.of(of, actor), actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        decisions.reached(of, position, form.reached(), actor);
        redirect.addFlashAttribute("done", "done.report.milestoneReached");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task + "/years/" + year + "/milestones");
    }

    private static String page(YearView view, Actor.Person actor, Model model) {
        boolean officer = actor.holds(view.task().leadUnitId(), Role.OFFICER);
        model.addAttribute("view", view);
        model.addAttribute(
                "noting", officer && view.planAccepted() && view.task().course().goesOn());
        return "report/milestones";
    }
}
