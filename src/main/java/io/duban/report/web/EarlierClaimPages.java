package io.duban.report.web;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.TaskId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The claim with which an earlier life of a task ended, as it was decided on. */
@Controller
class EarlierClaimPages {

    private final ClaimViews views;

    EarlierClaimPages(ClaimViews views) {
        this.views = views;
    }

    @GetMapping("/tasks/{task}/completion/claims/{year}")
    String show(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        ClaimView view = views.of(task, year, actor);
        if (view.claim() == null) {
            throw new Missing(task);
        }
        model.addAttribute("completion", view);
        model.addAttribute("view", view.year());
        return "report/earlier-claim";
    }
}
