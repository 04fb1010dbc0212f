package io.duban.task;

import java.util.List;

/** How tasks were suspended, went on and were terminated. */
public interface Halts {

    void add(Halt halt);

    /** How a suspended task went on; throws {@link io.duban.shared.StaleAggregate} when it had gone on before. */
    void goesOn(Halt halt);

    /** The newest first; one statement. */
    List<Halt> ofTask(TaskId task);
}
