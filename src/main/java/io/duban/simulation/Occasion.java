package io.duban.simulation;

import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.Set;

/** Something that may happen while a step waits, without the step's asking for it; at most once per step. */
interface Occasion {

    /** Part of the name under which it is kept as done. */
    String name();

    Set<Block> blocks();

    /** In how many of a hundred steps. */
    int percent();

    /** From how many days after the step began on, or after it was due where it is about lateness. */
    default int after() {
        return 0;
    }

    /** Whether it happens only once the step is late. */
    default boolean whenLate() {
        return false;
    }

    /** The name of the occasion that comes before it; "" where none does. */
    default String follows() {
        return "";
    }

    /** Whether the step waits until that has happened too which follows. */
    default boolean holdsUp() {
        return false;
    }

    /** What it is about, so that it happens once for several steps; {@code key} is the step's own. */
    default String about(WorkItem item, String key) {
        return key;
    }

    /** In the running transaction; does nothing where there turns out to be no occasion. */
    void act(WorkItem item, Chance chance);
}
