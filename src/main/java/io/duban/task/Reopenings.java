package io.duban.task;

import java.util.List;
import java.util.Optional;

/** All proposals to reopen tasks. */
public interface Reopenings {

    /** Throws {@link io.duban.shared.StaleAggregate} where somebody has just proposed the same. */
    void add(Reopening proposed);

    /** How one was decided; throws {@link io.duban.shared.StaleAggregate} when it had been before. */
    void save(Reopening decided);

    /** The newest first; one statement. */
    List<Reopening> ofTask(TaskId task);

    /** The one that waits for its decision; there is never more than one. */
    Optional<Reopening> pending(TaskId task);
}
