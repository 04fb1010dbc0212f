package io.duban.supervision;

import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The computed light of every task. */
public interface Lights {

    /** The lights of these tasks; one statement. A task that was issued a moment ago may have none yet. */
    Map<TaskId, Light> of(Collection<TaskId> tasks);

    /** The tasks whose light gives a reason in which this name stands. */
    List<TaskId> naming(String unit);

    /**
     * Writes these lights down in place of what was there, and puts their changes on record, which are none of other
     * lights; one statement.
     */
    void keep(List<Light> lights, List<LightChange> changes);

    /** The changes of a task's light, the newest first, at most {@code limit}. */
    List<LightChange> changes(TaskId task, int limit);
}
