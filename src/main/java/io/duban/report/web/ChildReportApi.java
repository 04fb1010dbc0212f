package io.duban.report.web;

import io.duban.report.ChildReport;
import io.duban.report.ReadChildReports;
import io.duban.report.Report;
import io.duban.report.ReportState;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the child tasks of a unit reported of a year, as JSON. */
@RestController
@Tag(name = "reports")
class ChildReportApi {

    private final ReadChildReports read;

    ChildReportApi(ReadChildReports read) {
        this.read = read;
    }

    /** A child's report of the year; without words until it is approved, {@code state} null before it was begun. */
    record ChildReportJson(
            TaskId child,
            String number,
            UnitId unit,
            @Nullable ReportState state,
            String progress,
            String problems,
            String nextSteps,
            @Nullable Integer claimedPercent,
            @Nullable Integer verifiedPercent) {

        static ChildReportJson of(ChildReport given) {
            Report whole = given.whole();
            return new ChildReportJson(
                    given.child().id(),
                    given.child().number(),
                    given.child().leadUnitId(),
                    whole == null ? null : whole.state(),
                    whole == null ? "" : whole.content().progress(),
                    whole == null ? "" : whole.content().problems(),
                    whole == null ? "" : whole.content().nextSteps(),
                    given.child().progress().claimedPercent(),
                    given.child().progress().verifiedPercent());
        }
    }

    /** In the order in which the children were made; there are never many. */
    @GetMapping("/api/tasks/{task}/years/{year}/reports/{unit}/children")
    Slice<ChildReportJson> list(
            @PathVariable TaskId task, @PathVariable int year, @PathVariable UnitId unit, Actor.Person actor) {
        return Slice.all(read.of(new TaskYear(task, year), unit, actor).stream()
                .map(ChildReportJson::of)
                .toList());
    }
}
