package io.duban.supervision.internal;

import static java.util.stream.Collectors.groupingBy;

import io.duban.shared.UnitId;
import io.duban.supervision.Reminder;
import io.duban.supervision.Reminders;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReminders implements Reminders {

    private final ReminderMapper mapper;

    MyBatisReminders(ReminderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(Reminder reminder) {
        try {
            mapper.add(reminder);
            return true;
        } catch (DuplicateKeyException sentBefore) {
            // The key of duty, kind and day is what decides when two nodes or two people remind at once.
            return false;
        }
    }

    @Override
    public List<Reminder> since(Collection<UnitId> units, Instant since, int limit) {
        return units.isEmpty() ? List.of() : mapper.since(units, since, limit);
    }

    @Override
    public List<Reminder> ofTask(TaskId task) {
        return mapper.ofTask(task);
    }

    @Override
    public Map<String, List<Reminder>> ofDuties(Collection<String> duties) {
        return duties.isEmpty() ? Map.of() : mapper.ofDuties(duties).stream().collect(groupingBy(Reminder::dutyId));
    }
}
