package io.duban.plan;

/** Which way an indicator should move. */
public enum Direction {
    UP,
    DOWN,
    KEEP
}
