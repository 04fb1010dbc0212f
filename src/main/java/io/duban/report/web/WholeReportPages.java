package io.duban.report.web;

import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportPart;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitConsolidated;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
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

/** The whole of a year's report, which the lead unit makes of the units' parts. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/report")
class WholeReportPages {

    private final YearViews views;
    private final SaveReportDraft save;
    private final DraftCheck check;
    private final SubmitConsolidated submit;
    private final TaskNames names;
    private final HistoryViews histories;
    private final Turns turns;
    private final ShownSteps shown;

    WholeReportPages(
            YearViews views,
            SaveReportDraft save,
            DraftCheck check,
            SubmitConsolidated submit,
            TaskNames names,
            HistoryViews histories,
            Turns turns,
            ShownSteps shown) {
        this.shown = shown;
        this.turns = turns;
        this.views = views;
        this.save = save;
        this.check = check;
        this.submit = submit;
        this.names = names;
        this.histories = histories;
    }

    /** Begins from the units' texts; {@code start=last} puts last year's text where nothing was written yet. */
    @GetMapping
    String show(
            @PathVariable TaskId task,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String start,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        Report whole = view.now().whole();
        Report last = view.lastWhole();
        ReportForm form = ReportForm.of(whole);
        if ("last".equals(start) && last != null) {
            form = form.orElse(last.content());
        } else if (whole == null || "parts".equals(start)) {
            ReportContent first = Consolidation.of(view);
            form = form.orElse(first).startingAt(first);
            model.addAttribute(
                    "ownTaken", first.percent() != null || !first.values().isEmpty());
        }
        model.addAttribute("typed", form);
        return page(view, actor, model);
    }

    @PostMapping("/draft")
    @ResponseBody
    Saved saveDraft(@PathVariable TaskId task, @PathVariable int year, @Valid ReportForm form, Actor.Person actor)
            throws BindException {
        List<Saved.Remark> remarks = check.of(new TaskYear(task, year), form, actor);
        Report saved = save.saveWhole(new TaskYear(task, year), form.draft(), actor);
        return Saved.of(saved, remarks);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        form.check(ReportPart.WHOLE, view, errors);
        if (errors.hasErrors() && writable(view, actor)) {
            model.addAttribute("typed", form);
            return new ModelAndView(page(view, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        submit.submit(new TaskYear(task, year), form.draft(), actor);
        redirect.addFlashAttribute("done", "done.report.consolidated");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(YearView view, Actor.Person actor, Model model) {
        Report whole = view.now().whole();
        model.addAttribute("view", view);
        model.addAttribute("report", whole);
        model.addAttribute("history", histories.of(view, whole));
        model.addAttribute("last", view.lastWhole());
        boolean writable = writable(view, actor);
        model.addAttribute("writable", writable);
        model.addAttribute("handIn", handIn(view, actor));
        Step step =
                turns.shown(Turns.Wanted.of(Block.CONSOLIDATE, view.task().id().value()));
        model.addAttribute(
                "title", writable ? shown.title(step, view.year()) : shown.title("report.whole.title", view.year()));
        model.addAttribute("next", shown.next(step, view.task(), null));
        return "report/whole-report";
    }

    /** Where it is not, the page holds no form that faults could be said at: then the use case says why. */
    private boolean writable(YearView view, Actor.Person actor) {
        Report whole = view.now().whole();
        boolean open = whole == null || whole.state().open();
        boolean running = Integer.valueOf(view.year()).equals(view.task().year());
        return running && open && drafting(view, actor);
    }

    private boolean drafting(YearView view, Actor.Person actor) {
        Turns.Wanted wanted =
                Turns.Wanted.of(Block.CONSOLIDATE, view.task().id().value());
        return turns.drafting(wanted, view.task().leadUnitId(), actor).isPresent();
    }

    private Turns.Offer handIn(YearView view, Actor.Person actor) {
        UUID task = view.task().id().value();
        return turns.offer(Turns.Wanted.of(Block.CONSOLIDATE, task), new Turns.Matter(task), actor);
    }
}
