package io.duban.report.internal;

import io.duban.database.ActMemory;
import io.duban.database.RowWithLines;
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
import java.util.Optional;
import java.util.Set;
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
        return mapper.byId(id).map(this::read).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Report> unitPart(TaskYear of, UnitId unit) {
        return mapper.unitPart(of.task(), of.year(), unit).map(this::read);
    }

    @Override
    public Optional<Report> whole(TaskYear of) {
        return wholes(List.of(of.task()), of.year()).stream().findFirst();
    }

    @Override
    public List<Report> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(this::read).toList();
    }

    @Override
    public List<Report> wholes(Collection<TaskId> some, int year) {
        return some.isEmpty()
                ? List.of()
                : mapper.wholes(some, year).stream().map(this::read).toList();
    }

    @Override
    public List<UnitId> unitsOwing(TaskId task, int year) {
        Set<UnitId> released = new HashSet<>(mapper.released(task, year));
        return tasks.get(task).parts().partners().stream()
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

    private Report read(RowWithLines<ReportRow, ValueRow> read) {
        List<ReportValue> values = read.lines().stream().map(ValueRow::value).toList();
        stored.keep(read.row().id(), values);
        return read.row().with(values);
    }
}
