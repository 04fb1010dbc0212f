package io.duban.supervision.internal;

import io.duban.shared.UnitId;
import io.duban.supervision.Reminder;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ReminderMapper {

    void add(Reminder reminder);

    List<Reminder> since(Collection<UnitId> units, Instant since, int limit);

    List<Reminder> ofTask(TaskId task);

    List<Reminder> ofDuties(Collection<String> duties);
}
