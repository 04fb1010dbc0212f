package io.duban.report.web;

import io.duban.report.CompletionClaim;
import io.duban.report.DecideClaim;
import io.duban.report.Finding;
import io.duban.report.ReportMatters;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Asks;
import io.duban.work.Step;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claim before whoever decides on it, at any step that the models draw for that. */
@Controller
@RequestMapping("/tasks/{task}/completion/decisions/{node}")
class ClaimDecisionPages {

    private final ClaimViews views;
    private final DecideClaim decide;
    private final TaskNames names;
    private final HistoryViews histories;
    private final Turns turns;
    private final ShownSteps shown;

    ClaimDecisionPages(
            ClaimViews views,
            DecideClaim decide,
            TaskNames names,
            HistoryViews histories,
            Turns turns,
            ShownSteps shown) {
        this.histories = histories;
        this.shown = shown;
        this.views = views;
        this.decide = decide;
        this.names = names;
        this.turns = turns;
    }

    @GetMapping
    String show(@PathVariable TaskId task, @PathVariable String node, Actor.Person actor, Model model) {
        ClaimView view = views.of(task, actor);
        CompletionClaim claim = view.claim();
        if (claim == null) {
            throw new Missing(task);
        }
        DecideClaim.At at = new DecideClaim.At(task, node);
        Step step = turns.shown(at.wanted());
        Turns.Offer offer = turns.offer(at.wanted(), ReportMatters.of(claim), actor);
        model.addAttribute("completion", view);
        model.addAttribute("view", view.year());
        model.addAttribute("history", histories.of(view, actor));
        model.addAttribute("step", step);
        model.addAttribute("verifying", step.asks().requires(Asks.Thing.FILES));
        model.addAttribute("findings", Finding.values());
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("next", shown.next(step, view.task(), null));
        return "report/claim-decision";
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @PathVariable String node,
            @Valid ClaimDecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        DecideClaim.At at = new DecideClaim.At(task, node);
        Step step = turns.shown(at.wanted());
        decide.decide(at, form.decided(), form.looked(), actor);
        String agreed = step.settles() ? "done.report.claimSettled" : "done.report.claimAccepted";
        redirect.addFlashAttribute("done", form.agrees() ? agreed : "done.report.claimReturned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?step=" + step.key().process() + ":"
                + step.key().node();
    }
}
