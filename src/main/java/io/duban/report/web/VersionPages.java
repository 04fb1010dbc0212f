package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.DocumentVersion;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** An annual plan or a report as it was handed in, to be read only. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}")
class VersionPages {

    private final YearViews views;
    private final HistoryViews histories;

    VersionPages(YearViews views, HistoryViews histories) {
        this.views = views;
        this.histories = histories;
    }

    @GetMapping("/plan/versions/{number}")
    String plan(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable int number,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        AnnualPlan plan = view.now().plan();
        DocumentVersion version = show(view, histories.of(view, plan), number, model);
        model.addAttribute("kind", "plan");
        model.addAttribute(
                "unitName",
                view.names().unit(view.task().leadUnitId(), version.handedIn().at()));
        if (plan != null && version.handedIn().content() instanceof AnnualPlanContent content) {
            model.addAttribute("plan", plan.with(content));
        }
        return "report/version";
    }

    @GetMapping("/report/versions/{number}")
    String whole(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable int number,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        return report(view, view.now().whole(), number, model);
    }

    @GetMapping("/reports/{unit}/versions/{number}")
    String part(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @PathVariable int number,
            Actor.Person actor,
            Model model) {
        YearView view = views.of(new TaskYear(task, year), actor);
        return report(view, view.now().part(unit).orElse(null), number, model);
    }

    private String report(YearView view, @Nullable Report report, int number, Model model) {
        DocumentVersion version = show(view, histories.of(view, report), number, model);
        UnitId writer = report == null ? view.task().leadUnitId() : report.unit();
        model.addAttribute(
                "unitName", view.names().unit(writer, version.handedIn().at()));
        model.addAttribute("kind", "report");
        if (report != null && version.handedIn().content() instanceof ReportContent content) {
            model.addAttribute("report", report.with(content));
        }
        return "report/version";
    }

    private static DocumentVersion show(YearView view, @Nullable HistoryView history, int number, Model model) {
        DocumentVersion version = HistoryView.version(history, number)
                .orElseThrow(() -> new Missing(view.task().id()));
        model.addAttribute("view", view);
        model.addAttribute("history", history);
        model.addAttribute("version", version);
        return version;
    }
}
