package io.duban.ledger;

import io.duban.report.ReportId;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report in a list; {@code percent} is claimed, of the whole task. */
public record ReportLine(
        ReportId id,
        TaskId taskId,
        String number,
        String title,
        String planTitle,
        int year,
        ReportPart part,
        UnitId unitId,
        String unitName,
        ReportState state,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Integer percent,
        String progress,
        String problems,
        String nextSteps) {}
