package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportId;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit's part, or the whole, of a year's report. */
record ReportJson(
        ReportId id,
        PlanId planId,
        YearJson.OfJson of,
        ReportPart part,
        UnitId unit,
        ReportState state,
        ContentJson content,
        @Nullable PersonId writtenBy,
        @Nullable PersonId submittedBy,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        int version) {
    /** What is reported. */
    record ContentJson(
            String progress,
            String problems,
            String nextSteps,
            @Nullable Integer percent,
            List<CourseJson.ValueJson> values) {

        static ContentJson of(ReportContent given) {
            return new ContentJson(
                    given.progress(),
                    given.problems(),
                    given.nextSteps(),
                    given.percent(),
                    given.values().stream().map(CourseJson.ValueJson::of).toList());
        }
    }

    static ReportJson of(Report given) {
        return new ReportJson(
                given.id(),
                given.planId(),
                YearJson.OfJson.of(given.of()),
                given.part(),
                given.unit(),
                given.state(),
                ContentJson.of(given.content()),
                given.written().by(),
                given.course().submittedBy(),
                given.written().at(),
                given.course().submittedAt(),
                given.course().approvedAt(),
                given.version());
    }
}
