package io.duban.supervision;

import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every reminder that went out. */
public interface Reminders {

    /** Adds it; false when this duty already had one of the same kind on the same day. */
    boolean add(Reminder reminder);

    /** What these units were reminded of after {@code since}, the newest first, at most {@code limit}. */
    List<Reminder> since(Collection<UnitId> units, Instant since, int limit);

    /** Everything sent about a task, the newest first. */
    List<Reminder> ofTask(TaskId task);

    /** Everything sent about these duties, the newest first; one statement. */
    Map<String, List<Reminder>> ofDuties(Collection<String> duties);
}
