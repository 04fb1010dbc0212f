package io.duban.report.web;

import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handings in of annual plans and reports as JSON: all with what changed, and one as it was. */
@Tag(name = "reports")
@RestController
@RequestMapping("/api/tasks/{task}/years/{year}")
class VersionApi {

    private final YearViews views;
    private final HistoryViews histories;

    VersionApi(YearViews views, HistoryViews histories) {
        this.views = views;
        this.histories = histories;
    }

    @GetMapping("/plan/versions")
    HistoryJson plan(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor) {
        return all(task, ofPlan(task, year, actor));
    }

    @GetMapping("/plan/versions/{number}")
    HistoryJson.VersionJson planAt(
            @PathVariable TaskId task, @PathVariable int year, @PathVariable int number, Actor.Person actor) {
        return one(task, ofPlan(task, year, actor), number);
    }

    @GetMapping("/report/versions")
    HistoryJson whole(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor) {
        return all(task, ofWhole(task, year, actor));
    }

    @GetMapping("/report/versions/{number}")
    HistoryJson.VersionJson wholeAt(
            @PathVariable TaskId task, @PathVariable int year, @PathVariable int number, Actor.Person actor) {
        return one(task, ofWhole(task, year, actor), number);
    }

    @GetMapping("/reports/{unit}/versions")
    HistoryJson part(@PathVariable TaskId task, @PathVariable int year, @PathVariable UnitId unit, Actor.Person actor) {
        return all(task, ofPart(new TaskYear(task, year), unit, actor));
    }

    @GetMapping("/reports/{unit}/versions/{number}")
    HistoryJson.VersionJson partAt(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @PathVariable int number,
            Actor.Person actor) {
        return one(task, ofPart(new TaskYear(task, year), unit, actor), number);
    }

    private @Nullable HistoryView ofPlan(TaskId task, int year, Actor.Person actor) {
        YearView view = views.of(new TaskYear(task, year), actor);
        return histories.of(view, view.now().plan());
    }

    private @Nullable HistoryView ofWhole(TaskId task, int year, Actor.Person actor) {
        YearView view = views.of(new TaskYear(task, year), actor);
        return histories.of(view, view.now().whole());
    }

    private @Nullable HistoryView ofPart(TaskYear of, UnitId unit, Actor.Person actor) {
        YearView view = views.of(of, actor);
        return histories.of(view, view.now().part(unit).orElse(null));
    }

    private static HistoryJson all(TaskId task, @Nullable HistoryView view) {
        if (view == null) {
            throw new Missing(task);
        }
        return HistoryJson.of(view);
    }

    private static HistoryJson.VersionJson one(TaskId task, @Nullable HistoryView view, int number) {
        return HistoryView.version(view, number)
                .map(HistoryJson.VersionJson::of)
                .orElseThrow(() -> new Missing(task));
    }
}
