package io.duban.task;

import io.duban.shared.UnitId;

/**
 * Units that are asked at a step of a task though they have no part in it: they may read it from then on, as those do
 * that have one.
 */
public interface TaskGuests {

    /** Once more is as good as once. */
    void admit(TaskId task, UnitId unit);
}
