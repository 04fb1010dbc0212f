package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanCheck;
import io.duban.report.Fault;
import io.duban.report.ReportMatters;
import io.duban.report.SaveAnnualPlanDraft;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The annual plan: written by the lead unit, reviewed by the office. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/plan")
class AnnualPlanPages {

    private final YearViews views;
    private final SaveAnnualPlanDraft save;
    private final SubmitAnnualPlan submit;
    private final AnnualPlanDecisions decisions;
    private final TaskNames names;
    private final Turns turns;
    private final HistoryViews histories;
    private final ShownSteps shown;

    AnnualPlanPages(
            YearViews views,
            SaveAnnualPlanDraft save,
            SubmitAnnualPlan submit,
            AnnualPlanDecisions decisions,
            TaskNames names,
            Turns turns,
            HistoryViews histories,
            ShownSteps shown) {
        this.shown = shown;
        this.views = views;
        this.save = save;
        this.submit = submit;
        this.decisions = decisions;
        this.names = names;
        this.turns = turns;
        this.histories = histories;
    }

    @GetMapping
    String show(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        model.addAttribute("typed", AnnualPlanForm.of(view.now().plan()));
        return page(view, actor, model);
    }

    @PostMapping("/draft")
    @ResponseBody
    Saved saveDraft(@PathVariable TaskId task, @PathVariable int year, @Valid AnnualPlanForm form, Actor.Person actor) {
        AnnualPlan saved = save.save(new TaskYear(task, year), form.draft(), actor);
        return Saved.of(saved);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @ModelAttribute("form") AnnualPlanForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        List<Fault> faults = AnnualPlanCheck.faults(form.draft().content(), year);
        ReportForm.reject(errors, faults.stream().map(form::placed).toList());
        if (errors.hasErrors()) {
            YearView view = views.of(new TaskYear(task, year), actor);
            if (writable(view, actor)) {
                model.addAttribute("typed", form);
                return new ModelAndView(page(view, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
            }
        }
        submit.submit(new TaskYear(task, year), form.draft(), actor);
        redirect.addFlashAttribute("done", "done.report.planSubmitted");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    @GetMapping("/review")
    String review(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        AnnualPlan plan = view.now().plan();
        Turns.Offer offer = plan == null
                ? Turns.Offer.NONE
                : turns.offer(ReportMatters.planStep(new TaskYear(task, year)), ReportMatters.of(plan), actor);
        model.addAttribute("view", view);
        model.addAttribute("history", histories.of(view, plan));
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        Step step = turns.shown(ReportMatters.planStep(new TaskYear(task, year)));
        model.addAttribute("step", step);
        model.addAttribute("title", shown.title(step, year));
        model.addAttribute("next", shown.next(step, view.task(), null));
        return "report/annual-plan-review";
    }

    @PostMapping("/review")
    String decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid PlainDecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decisions.decide(new TaskYear(task, year), form, actor);
        boolean accepted = form.agrees();
        redirect.addFlashAttribute("done", accepted ? "done.report.planAccepted" : "done.report.planReturned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?block=DECIDE_ANNUAL_PLAN";
    }

    private String page(YearView view, Actor.Person actor, Model model) {
        AnnualPlan plan = view.now().plan();
        model.addAttribute("view", view);
        model.addAttribute("history", histories.of(view, plan));
        boolean writable = writable(view, actor);
        model.addAttribute("writable", writable);
        model.addAttribute("handIn", handIn(view, actor));
        model.addAttribute(
                "noting",
                officer(view, actor)
                        && view.planAccepted()
                        && view.task().course().goesOn());
        Step step = turns.shown(
                Turns.Wanted.of(Block.WRITE_ANNUAL_PLAN, view.task().id().value()));
        model.addAttribute(
                "title", writable ? shown.title(step, view.year()) : shown.title("report.plan.title", view.year()));
        model.addAttribute("next", shown.next(step, view.task(), null));
        return "report/annual-plan";
    }

    /** Where it is not, the page holds no form that faults could be said at: then the use case says why. */
    private boolean writable(YearView view, Actor.Person actor) {
        AnnualPlan plan = view.now().plan();
        boolean running = Integer.valueOf(view.year()).equals(view.task().year());
        return running && (plan == null || plan.state().open()) && drafting(view, actor);
    }

    private static boolean officer(YearView view, Actor.Person actor) {
        return actor.holds(view.task().leadUnitId(), Role.OFFICER);
    }

    private boolean drafting(YearView view, Actor.Person actor) {
        Turns.Wanted wanted =
                Turns.Wanted.of(Block.WRITE_ANNUAL_PLAN, view.task().id().value());
        return turns.drafting(wanted, view.task().leadUnitId(), actor).isPresent();
    }

    private Turns.Offer handIn(YearView view, Actor.Person actor) {
        UUID task = view.task().id().value();
        return turns.offer(Turns.Wanted.of(Block.WRITE_ANNUAL_PLAN, task), new Turns.Matter(task), actor);
    }
}
