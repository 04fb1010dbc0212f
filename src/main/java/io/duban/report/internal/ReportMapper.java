package io.duban.report.internal;

import io.duban.database.RowWithLines;
import io.duban.report.ReportId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ReportMapper {

    Optional<RowWithLines<ReportRow, ValueRow>> byId(ReportId id);

    Optional<RowWithLines<ReportRow, ValueRow>> unitPart(TaskId task, int year, UnitId unit);

    List<RowWithLines<ReportRow, ValueRow>> ofTask(TaskId task);

    /** There is one whole a year, whichever unit led when it was begun. */
    List<RowWithLines<ReportRow, ValueRow>> wholes(Collection<TaskId> tasks, int year);

    List<UnitId> released(TaskId task, int year);

    void insert(ReportRow row);

    int update(ReportRow row);

    void deleteValues(ReportId report);

    void insertValues(List<ValueRow> rows);
}
