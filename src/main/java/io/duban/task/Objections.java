package io.duban.task;

import io.duban.shared.UnitId;
import java.util.List;
import java.util.Optional;

/** All objections to tasks. */
public interface Objections {

    void add(Objection objection);

    /** The unit's objection that waits for an answer; a unit has one at most. */
    Optional<Objection> open(TaskId task, UnitId unit);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was answered meanwhile. */
    void answer(Objection answered);

    /** Oldest first. */
    List<Objection> ofTask(TaskId task);
}
