package io.duban.report.internal;

import io.duban.plan.PlanId;
import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanCourse;
import io.duban.report.AnnualPlanId;
import io.duban.report.AnnualPlanState;
import io.duban.report.MilestoneLine;
import io.duban.report.TaskYear;
import io.duban.report.Written;
import io.duban.shared.PersonId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AnnualPlanRow(
        AnnualPlanId id,
        PlanId planId,
        TaskId taskId,
        int year,
        AnnualPlanState state,
        String goals,
        String measures,
        @Nullable PersonId writtenBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String tab,
        int version) {

    static AnnualPlanRow of(AnnualPlan plan) {
        return new AnnualPlanRow(
                plan.id(),
                plan.planId(),
                plan.taskId(),
                plan.year(),
                plan.state(),
                plan.content().goals(),
                plan.content().measures(),
                plan.written().by(),
                plan.written().at(),
                plan.course().submittedAt(),
                plan.course().approvedAt(),
                plan.written().tab(),
                plan.version());
    }

    AnnualPlan with(List<MilestoneLine> lines) {
        return new AnnualPlan(
                id,
                planId,
                new TaskYear(taskId, year),
                new AnnualPlanContent(goals, measures, lines),
                new Written(writtenBy, savedAt, tab),
                new AnnualPlanCourse(state, submittedAt, approvedAt),
                version);
    }
}
