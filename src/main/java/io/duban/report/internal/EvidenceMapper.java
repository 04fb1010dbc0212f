package io.duban.report.internal;

import io.duban.report.EvidenceId;
import io.duban.report.ReportId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface EvidenceMapper {

    @Nullable
    EvidenceRow byId(EvidenceId id);

    List<EvidenceRow> ofReports(Collection<ReportId> reports);

    /** The contents that reports name, in the order of their hashes. */
    List<String> contents(String after, int most);

    void insert(EvidenceRow row);

    int remove(EvidenceId id, Instant at);
}
