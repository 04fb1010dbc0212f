package io.duban.modeling;

/** How far a move of running processes is. */
public enum MoveState {
    /** One of them is tried; then it stops. */
    TRYING,
    RUNNING,
    STOPPED,
    DONE
}
