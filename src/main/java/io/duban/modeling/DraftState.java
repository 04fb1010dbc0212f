package io.duban.modeling;

/** How far a draft of a model is. */
public enum DraftState {
    DRAWING,
    HANDED_IN,
    RELEASED,
    DISCARDED
}
