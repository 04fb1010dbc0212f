package io.duban.report.web;

import io.duban.report.ClaimContent;
import io.duban.report.DocumentVersion;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.TaskId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The claim that a task is complete as it was handed in, to be read only. */
@Controller
class ClaimVersionPages {

    private final ClaimViews views;
    private final HistoryViews histories;

    ClaimVersionPages(ClaimViews views, HistoryViews histories) {
        this.views = views;
        this.histories = histories;
    }

    @GetMapping("/tasks/{task}/completion/claim/versions/{number}")
    String show(@PathVariable TaskId task, @PathVariable int number, Actor.Person actor, Model model) {
        ClaimView now = views.of(task, actor);
        HistoryView history = histories.of(now, actor);
        DocumentVersion version = HistoryView.version(history, number).orElseThrow(() -> new Missing(task));
        model.addAttribute("view", now.year());
        model.addAttribute("history", history);
        model.addAttribute("version", version);
        model.addAttribute("kind", "claim");
        model.addAttribute(
                "unitName",
                now.year()
                        .names()
                        .unit(now.task().leadUnitId(), version.handedIn().at()));
        if (version.handedIn().content() instanceof ClaimContent content) {
            model.addAttribute("completion", now.as(content));
        }
        return "report/version";
    }
}
