package io.duban.bench;

import java.util.List;

/** Somebody who carries tasks through a year. */
interface Contender extends AutoCloseable {

    String name();

    /** Begins so many tasks with so many units each, which is not measured, and says what is to be done with them. */
    List<Stage> year(int tasks, int units);

    /** Whether two were at the same task, and the one who was told so does it again. */
    boolean isConflict(Throwable failure);

    @Override
    void close();
}
