package io.duban.work;

import io.duban.shared.Act;

/** What is done to a step that waits besides doing it, as the journal records it. */
public enum WorkAct implements Act {
    PASSED_ON,
    TAKEN_BACK,
    DELEGATED,
    HANDED_BACK,
    RECALLED,
    CO_HANDLER_ADDED,
    CO_HANDLER_REMOVED,
    OPINION_GIVEN,
    UNIT_ASKED,
    UNIT_LEFT_OUT,
    COPIED,
    COPY_WITHDRAWN
}
