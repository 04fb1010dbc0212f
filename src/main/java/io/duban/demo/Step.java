package io.duban.demo;

import java.time.Instant;

/** One act of the history, at its moment. */
record Step(Instant at, Act act) {

    /** What somebody did, through the use case that does it for everybody. */
    @FunctionalInterface
    interface Act {

        void on(Scene scene);
    }
}
