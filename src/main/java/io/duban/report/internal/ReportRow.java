package io.duban.report.internal;

import io.duban.plan.PlanId;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportCourse;
import io.duban.report.ReportId;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.report.ReportValue;
import io.duban.report.TaskYear;
import io.duban.report.Written;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ReportRow(
        ReportId id,
        PlanId planId,
        TaskId taskId,
        int year,
        ReportPart part,
        UnitId unitId,
        ReportState state,
        String progress,
        String problems,
        String nextSteps,
        @Nullable Integer percent,
        @Nullable PersonId writtenBy,
        @Nullable PersonId submittedBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String tab,
        int version) {

    static ReportRow of(Report report) {
        ReportContent content = report.content();
        return new ReportRow(
                report.id(),
                report.planId(),
                report.taskId(),
                report.year(),
                report.part(),
                report.unit(),
                report.state(),
                content.progress(),
                content.problems(),
                content.nextSteps(),
                content.percent(),
                report.written().by(),
                report.course().submittedBy(),
                report.written().at(),
                report.course().submittedAt(),
                report.course().approvedAt(),
                report.written().tab(),
                report.version());
    }

    Report with(List<ReportValue> values) {
        return new Report(
                id,
                planId,
                new TaskYear(taskId, year),
                part,
                unitId,
                new ReportContent(progress, problems, nextSteps, percent, values),
                new Written(writtenBy, savedAt, tab),
                new ReportCourse(state, submittedBy, submittedAt, approvedAt),
                version);
    }
}
