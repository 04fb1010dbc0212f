package io.duban.task;

/** What became of a look-back: it is to come, what was done holds (成效保持), it fell back (反弹), it was overtaken. */
public enum LookBackState {
    PLANNED,
    KEPT,
    FELL_BACK,
    DROPPED
}
