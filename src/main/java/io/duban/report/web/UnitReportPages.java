package io.duban.report.web;

import io.duban.report.DecideUnitReport;
import io.duban.report.Report;
import io.duban.report.ReportMatters;
import io.duban.report.ReportPart;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit's part of the year's report: written by its officer, let out by its head. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/reports/{unit}")
class UnitReportPages {

    private final YearViews views;
    private final UnitDrafts drafts;
    private final ChildMaterials materials;
    private final DecideUnitReport decide;
    private final TaskNames names;
    private final Turns turns;
    private final HistoryViews histories;
    private final ShownSteps shown;

    UnitReportPages(
            YearViews views,
            UnitDrafts drafts,
            ChildMaterials materials,
            DecideUnitReport decide,
            TaskNames names,
            Turns turns,
            HistoryViews histories,
            ShownSteps shown) {
        this.shown = shown;
        this.views = views;
        this.drafts = drafts;
        this.materials = materials;
        this.decide = decide;
        this.names = names;
        this.turns = turns;
        this.histories = histories;
    }

    /**
     * {@code start=last} puts last year's text where nothing was written yet, {@code start=children} the approved
     * reports of what the unit broke its task down into.
     */
    @GetMapping
    String show(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "") String start,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        ReportForm form = ReportForm.of(part(view, unit).report());
        Report last = view.lastPart(unit);
        if ("last".equals(start) && last != null) {
            form = form.orElse(last.content());
        } else if ("children".equals(start)) {
            form = form.orElse(
                    materials.of(new TaskYear(task, year), unit, actor).texts());
        }
        model.addAttribute("typed", form);
        return page(view, unit, actor, model);
    }

    @PostMapping("/draft")
    @ResponseBody
    Saved saveDraft(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid ReportForm form,
            Actor.Person actor)
            throws BindException {
        return drafts.save(new TaskYear(task, year), unit, form, actor);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        form.check(ReportPart.UNIT, view, errors);
        if (errors.hasErrors() && writable(view, unit, actor)) {
            model.addAttribute("typed", form);
            String name = page(view, unit, actor, model);
            return new ModelAndView(name, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        drafts.submit(new TaskYear(task, year), unit, form, actor);
        redirect.addFlashAttribute("done", "done.report.unitSubmitted");
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    @GetMapping("/approval")
    String approval(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        PartLine part = part(view, unit);
        Report report = part.report();
        Turns.Offer offer = report == null
                ? Turns.Offer.NONE
                : turns.offer(ReportMatters.partStep(new TaskYear(task, year), unit), ReportMatters.of(report), actor);
        model.addAttribute("view", view);
        model.addAttribute("part", part);
        model.addAttribute("report", report);
        model.addAttribute("history", histories.of(view, report));
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        Step step = turns.shown(ReportMatters.partStep(new TaskYear(task, year), unit));
        model.addAttribute("step", step);
        model.addAttribute("title", shown.title(step, year));
        model.addAttribute("next", shown.next(step, view.task(), unit));
        return "report/unit-approval";
    }

    @PostMapping("/approval")
    String decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid PlainDecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decide.decide(new TaskYear(task, year), unit, form.decided(), actor);
        redirect.addFlashAttribute("done", form.agrees() ? "done.report.unitApproved" : "done.report.unitReturned");
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return "redirect:/desk/next?block=DECIDE_UNIT_REPORT";
    }

    private String page(YearView view, UnitId unit, Actor.Person actor, Model model) {
        PartLine part = part(view, unit);
        Report report = part.report();
        model.addAttribute("view", view);
        model.addAttribute("part", part);
        model.addAttribute("report", report);
        model.addAttribute("history", histories.of(view, report));
        model.addAttribute("last", view.lastPart(unit));
        model.addAttribute("material", materials.of(new TaskYear(view.task().id(), view.year()), unit, actor));
        boolean writable = writable(view, unit, actor);
        model.addAttribute("writable", writable);
        model.addAttribute("handIn", handIn(view, unit, actor));
        Step step =
                turns.shown(Turns.Wanted.of(Block.WRITE_REPORT, view.task().id().value(), unit));
        model.addAttribute(
                "title", writable ? shown.title(step, view.year()) : shown.title("report.unit.title", view.year()));
        model.addAttribute("next", shown.next(step, view.task(), unit));
        return "report/unit-report";
    }

    /** Where it is not, the page holds no form that faults could be said at: then the use case says why. */
    private boolean writable(YearView view, UnitId unit, Actor.Person actor) {
        Report report = part(view, unit).report();
        boolean running = Integer.valueOf(view.year()).equals(view.task().year());
        return running && (report == null || report.state().open()) && drafting(view, unit, actor);
    }

    private boolean drafting(YearView view, UnitId unit, Actor.Person actor) {
        Turns.Wanted wanted =
                Turns.Wanted.of(Block.WRITE_REPORT, view.task().id().value(), unit);
        return turns.drafting(wanted, unit, actor).isPresent();
    }

    private Turns.Offer handIn(YearView view, UnitId unit, Actor.Person actor) {
        UUID task = view.task().id().value();
        return turns.offer(Turns.Wanted.of(Block.WRITE_REPORT, task, unit), new Turns.Matter(task), actor);
    }

    private static PartLine part(YearView view, UnitId unit) {
        return view.part(unit).orElseThrow(() -> new Missing(unit));
    }
}
