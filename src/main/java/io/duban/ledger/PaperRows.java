package io.duban.ledger;

import io.duban.report.ReportId;
import io.duban.report.ReportState;
import io.duban.shared.Visibility;
import io.duban.task.ChangeId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports and requests of all tasks, read at once. */
public interface PaperRows {

    /** In which states the parts of units, and the wholes, are for everybody who sees the task. */
    record Out(Set<ReportState> parts, Set<ReportState> wholes) {}

    /** Those that are out, the newest first, below {@code after}. */
    List<ReportLine> reports(PaperFilter filter, Out out, Visibility reader, @Nullable ReportId after, int size);

    /** The newest first, below {@code after}. */
    List<RequestRow> requests(PaperFilter filter, Visibility reader, @Nullable ChangeId after, int size);
}
