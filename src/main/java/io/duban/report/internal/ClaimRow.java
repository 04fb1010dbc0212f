package io.duban.report.internal;

import io.duban.plan.PlanId;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimCourse;
import io.duban.report.ClaimId;
import io.duban.report.ClaimState;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.TaskYear;
import io.duban.report.Written;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ClaimRow(
        ClaimId id,
        PlanId planId,
        TaskId taskId,
        int year,
        UnitId unitId,
        ClaimState state,
        String done,
        String fallen,
        String openChildren,
        @Nullable Integer percent,
        @Nullable PersonId writtenBy,
        @Nullable PersonId submittedBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant settledAt,
        @Nullable String tab,
        int version) {

    static ClaimRow of(CompletionClaim claim) {
        return new ClaimRow(
                claim.id(),
                claim.planId(),
                claim.of().task(),
                claim.of().year(),
                claim.unit(),
                claim.state(),
                claim.content().done(),
                claim.content().fallen(),
                claim.content().openChildren(),
                claim.content().percent(),
                claim.written().by(),
                claim.course().submittedBy(),
                claim.written().at(),
                claim.course().submittedAt(),
                claim.course().settledAt(),
                claim.written().tab(),
                claim.version());
    }

    CompletionClaim with(List<ClaimTarget> targets) {
        return new CompletionClaim(
                id,
                planId,
                new TaskYear(taskId, year),
                unitId,
                new ClaimContent(done, percent, fallen, openChildren, targets),
                new Written(writtenBy, savedAt, tab),
                new ClaimCourse(state, submittedBy, submittedAt, settledAt),
                version);
    }
}
