package io.duban.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records of evidence files; the content is in the {@link EvidenceStore}. */
public interface EvidenceFiles {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    Evidence get(EvidenceId id);

    /** The files that are on the report now, oldest first. */
    List<Evidence> of(ReportId report);

    /** The files that are on these reports now; one statement. */
    Map<ReportId, List<Evidence>> of(Collection<ReportId> reports);

    void add(Evidence evidence);

    /** Takes a file off its report; throws {@link io.duban.shared.StaleAggregate} when that was done before. */
    void remove(EvidenceId id, Instant at);
}
