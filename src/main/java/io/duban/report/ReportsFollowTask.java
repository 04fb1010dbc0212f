package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.BoundToTask;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.TimeLost;
import org.springframework.stereotype.Component;

/** What a unit is writing for a task, or its head has before him, goes with its part; what is out stays its own. */
@Component
class ReportsFollowTask implements BoundToTask {

    private final Reports reports;

    ReportsFollowTask(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void goesOn(TaskId task, TimeLost lost, Actor.Person by) {}

    @Override
    public void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by) {
        reports.ofTask(task).stream()
                .filter(report -> report.unit().equals(passing.from()) && isUnderWay(report))
                .forEach(report -> reports.save(as(passing.to(), report)));
    }

    private static Report as(UnitId unit, Report of) {
        return new Report(
                of.id(), of.planId(), of.of(), of.part(), unit, of.content(), of.written(), of.course(), of.version());
    }

    private static boolean isUnderWay(Report report) {
        return report.state() != ReportState.RELEASED && report.state() != ReportState.APPROVED;
    }

    @Override
    public void terminated(TaskId task, String reason, Actor.Person by) {}
}
