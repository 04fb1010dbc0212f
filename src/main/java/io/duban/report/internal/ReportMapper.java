package io.duban.report.internal;

import io.duban.report.ReportId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportMapper {

    @Nullable
    ReportRow byId(ReportId id);

    @Nullable
    ReportRow unitPart(TaskId task, int year, UnitId unit);

    /** There is one whole a year, whichever unit led when it was begun. */
    @Nullable
    ReportRow whole(TaskId task, int year);

    List<ReportRow> ofTask(TaskId task);

    List<ReportRow> wholes(Collection<TaskId> tasks, int year);

    List<UnitId> released(TaskId task, int year);

    List<ValueRow> values(Collection<ReportId> reports);

    void insert(ReportRow row);

    int update(ReportRow row);

    void deleteValues(ReportId report);

    void insertValues(List<ValueRow> rows);
}
