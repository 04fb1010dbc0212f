package io.duban.report.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.database.ActMemory;
import io.duban.report.Report;
import io.duban.report.ReportId;
import io.duban.report.ReportValue;
import io.duban.report.Reports;
import io.duban.report.TaskYear;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReports implements Reports {

    private final ReportMapper mapper;
    private final ActMemory<ReportId, List<ReportValue>> stored = new ActMemory<>();
    private final Tasks tasks;

    MyBatisReports(ReportMapper mapper, Tasks tasks) {
        this.mapper = mapper;
        this.tasks = tasks;
    }

    @Override
    public Report get(ReportId id) {
        return whole(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Report> unitPart(TaskYear of, UnitId unit) {
        return whole(mapper.unitPart(of.task(), of.year(), unit));
    }

    @Override
    public Optional<Report> whole(TaskYear of) {
        return whole(mapper.whole(of.task(), of.year()));
    }

    @Override
    public List<Report> ofTask(TaskId task) {
        return whole(mapper.ofTask(task));
    }

    @Override
    public List<Report> wholes(Collection<TaskId> some, int year) {
        return whole(mapper.wholes(some, year));
    }

    @Override
    public List<UnitId> unitsOwing(TaskId task, int year) {
        Set<UnitId> released = new HashSet<>(mapper.released(task, year));
        return tasks.get(task).partners().stream()
                .filter(unit -> !released.contains(unit))
                .toList();
    }

    @Override
    public Report save(Report report) {
        if (report.isNew()) {
            insert(ReportRow.of(report.saved()), report);
        } else if (mapper.update(ReportRow.of(report)) == 0) {
            throw new StaleAggregate(report.id());
        }
        putValues(report);
        return report.saved();
    }

    private void insert(ReportRow row, Report report) {
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new StaleAggregate(report.of());
        }
    }

    /** Only what differs from what stands there. */
    private void putValues(Report report) {
        List<ReportValue> now = report.content().values();
        List<ReportValue> before =
                report.isNew() ? List.of() : stored.find(report.id()).orElse(null);
        if (now.equals(before)) {
            return;
        }
        if (before == null || !before.isEmpty()) {
            mapper.deleteValues(report.id());
        }
        insertValues(report);
        stored.keep(report.id(), now);
    }

    private void insertValues(Report report) {
        List<ValueRow> rows = new ArrayList<>();
        for (ReportValue value : report.content().values()) {
            rows.add(ValueRow.of(report.id(), rows.size(), value));
        }
        if (!rows.isEmpty()) {
            mapper.insertValues(rows);
        }
    }

    private Optional<Report> whole(@Nullable ReportRow row) {
        return row == null ? Optional.empty() : Optional.of(whole(List.of(row)).get(0));
    }

    private List<Report> whole(List<ReportRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ReportId, List<ReportValue>> values = mapper
                .values(rows.stream().map(ReportRow::id).toList())
                .stream()
                .collect(groupingBy(ValueRow::reportId, mapping(ValueRow::value, toList())));
        rows.forEach(row -> stored.keep(row.id(), values.getOrDefault(row.id(), List.of())));
        return rows.stream()
                .map(row -> row.with(values.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
