package io.duban.report.web;

import io.duban.report.DecideReport;
import io.duban.report.Report;
import io.duban.report.ReportMatters;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.util.List;
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
    private final ReportDecisions decisions;
    private final TaskNames names;
    private final Turns turns;
    private final Steps steps;
    private final HistoryViews histories;

    DecisionPages(
            YearViews views,
            ReportDecisions decisions,
            TaskNames names,
            Turns turns,
            Steps steps,
            HistoryViews histories) {
        this.views = views;
        this.decisions = decisions;
        this.names = names;
        this.turns = turns;
        this.steps = steps;
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
        Step step = turns.step(at.wanted()).orElseGet(() -> newest(at));
        Turns.Offer offer = turns.offer(at.wanted(), ReportMatters.of(whole), actor);
        model.addAttribute("view", view);
        model.addAttribute("report", whole);
        model.addAttribute("history", histories.of(view, whole));
        model.addAttribute("step", step);
        model.addAttribute("unit", unit);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        Step.Next next = step.next().stream().findFirst().orElse(null);
        model.addAttribute("next", next);
        model.addAttribute("nextPeople", next == null ? List.of() : people(view, next));
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
        StepKey step = turns.step(at.wanted()).orElseGet(() -> newest(at)).key();
        boolean settled = decisions.onWhole(at, form, actor);
        boolean accepted = form.decision() == DecisionForm.Decision.ACCEPT;
        redirect.addFlashAttribute(
                "done",
                settled ? "done.report.approved" : accepted ? "done.report.reviewAccepted" : "done.report.returned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?step=" + step.process() + ":" + step.node();
    }

    /** Whoever comes after the decision sees by which step it was taken. */
    private Step newest(DecideReport.At at) {
        return steps.all().stream()
                .filter(step ->
                        step.block() == Block.DECIDE_REPORT && step.key().node().equals(at.node()))
                .findFirst()
                .orElseThrow(() -> new Missing(at.of()));
    }

    private List<PersonName> people(YearView view, Step.Next next) {
        Role role = next.role();
        return role == null || !"office".equals(next.party()) ? List.of() : views.next(view.task(), role);
    }
}
