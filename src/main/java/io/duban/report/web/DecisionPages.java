package io.duban.report.web;

import io.duban.report.DecideReport;
import io.duban.report.Report;
import io.duban.report.ReportMatters;
import io.duban.report.ReportState;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Step;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole of a year's report before whoever decides on it, at any step that the models draw for that. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/report/decisions/{node}")
class DecisionPages {

    private final YearViews views;
    private final DecideReport decide;
    private final TaskNames names;
    private final Turns turns;
    private final HistoryViews histories;
    private final ShownSteps shown;

    DecisionPages(
            YearViews views,
            DecideReport decide,
            TaskNames names,
            Turns turns,
            HistoryViews histories,
            ShownSteps shown) {
        this.shown = shown;
        this.views = views;
        this.decide = decide;
        this.names = names;
        this.turns = turns;
        this.histories = histories;
    }

    @GetMapping
    String show(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable UnitId unit,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        Report whole = view.now().whole();
        if (whole == null) {
            throw new Missing(task);
        }
        DecideReport.At at = new DecideReport.At(whole.of(), node, unit);
        Step step = turns.shown(at.wanted());
        Turns.Offer offer = turns.offer(at.wanted(), ReportMatters.of(whole), actor);
        model.addAttribute("view", view);
        model.addAttribute("report", whole);
        model.addAttribute("history", histories.of(view, whole));
        model.addAttribute("step", step);
        model.addAttribute("unit", unit);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("next", shown.next(step, view.task(), unit));
        return "report/decision";
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable UnitId unit,
            @Valid DecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        DecideReport.At at = new DecideReport.At(new TaskYear(task, year), node, unit);
        StepKey step = turns.shown(at.wanted()).key();
        boolean settled = decide.decide(at, form.decided(), actor).state() == ReportState.APPROVED;
        redirect.addFlashAttribute(
                "done",
                settled
                        ? "done.report.approved"
                        : form.agrees() ? "done.report.reviewAccepted" : "done.report.returned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?step=" + step.process() + ":" + step.node();
    }
}
