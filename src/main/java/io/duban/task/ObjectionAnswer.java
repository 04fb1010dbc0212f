package io.duban.task;

/** The office's answer to an objection: the part is changed, the unit is released from it, or it stands as it is. */
public enum ObjectionAnswer {
    ADJUSTED,
    RELEASED,
    INSISTED
}
