package io.duban.work;

/** What it means for a task's light that a step is late. */
public enum Lateness {
    /** A report or an answer is missing. */
    REPORT,
    /** A step of a unit is late. */
    STEP,
    /** The office's own step is late: it shows, but done late it leaves no mark on the units' task. */
    OFFICE
}
