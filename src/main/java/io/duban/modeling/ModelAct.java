package io.duban.modeling;

import io.duban.shared.Act;

/** What is done to process models. */
public enum ModelAct implements Act {
    DRAFT_BEGUN,
    DRAFT_SAVED,
    DRAFT_HANDED_IN,
    DRAFT_TAKEN_BACK,
    DRAFT_RETURNED,
    DRAFT_DISCARDED,
    RELEASED
}
