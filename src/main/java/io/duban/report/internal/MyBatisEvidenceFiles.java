package io.duban.report.internal;

import static java.util.stream.Collectors.groupingBy;

import io.duban.report.Evidence;
import io.duban.report.EvidenceFiles;
import io.duban.report.EvidenceId;
import io.duban.report.ReportId;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEvidenceFiles implements EvidenceFiles {

    private final EvidenceMapper mapper;

    MyBatisEvidenceFiles(EvidenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Evidence get(EvidenceId id) {
        EvidenceRow row = mapper.byId(id);
        if (row == null) {
            throw new Missing(id);
        }
        return row.evidence();
    }

    @Override
    public List<Evidence> of(ReportId report) {
        return of(List.of(report)).getOrDefault(report, List.of());
    }

    @Override
    public Map<ReportId, List<Evidence>> of(Collection<ReportId> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return mapper.ofReports(reports).stream().map(EvidenceRow::evidence).collect(groupingBy(Evidence::reportId));
    }

    @Override
    public void add(Evidence evidence) {
        mapper.insert(EvidenceRow.of(evidence));
    }

    @Override
    public void remove(EvidenceId id, Instant at) {
        if (mapper.remove(id, at) == 0) {
            throw new StaleAggregate(id);
        }
    }
}
