package io.duban.simulation;

import java.time.LocalDate;

/** Something that is not as it should be, and the first day on which it was seen. */
record Finding(Kind kind, String about, LocalDate day, String words) {

    enum Kind {
        /** A step that nobody can do. */
        NOBODY,
        /** A process that waits for nobody and for nothing. */
        STILL,
        /** A job that failed. */
        FAILED,
        /** A step on the work list that the engine does not have, or the other way round. */
        WORK_LIST,
        /** The sentence about a task says something else than what the engine has open. */
        SENTENCE,
        /** A task that has ended, and of which something is still open; or one that runs without a process. */
        LEFT,
        /** What somebody was to do was refused. */
        REFUSED,
        /** What somebody was to do broke in the middle. */
        BROKEN
    }
}
