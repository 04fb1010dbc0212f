package io.duban.bench;

import java.util.List;

/**
 * A step of the year for a set of tasks: what people do, each act in a transaction of its own and in any order, and what
 * the machine has to do before the next step can begin.
 */
record Stage(String name, List<Runnable> acts, Runnable machine) {

    static Stage of(String name, List<Runnable> acts) {
        return new Stage(name, acts, () -> {});
    }
}
