package io.duban.task;

import io.duban.shared.Act;

/** What is done to tasks, as the journal records it. */
public enum TaskAct implements Act {
    ISSUED,
    BROKEN_DOWN,
    SIGNED_FOR,
    OBJECTED,
    OBJECTION_INSISTED,
    OBJECTION_ADJUSTED,
    OBJECTION_RELEASED,
    SILENCE_AWAITED,
    SILENCE_TAKEN_AS_SIGNED,
    SILENCE_RELEASED,
    YEAR_OPENED,
    PROGRESS_CLAIMED,
    CLAIM_TAKEN_BACK,
    PROGRESS_VERIFIED,
    COMPLETION_OPENED,
    COMPLETION_RETURNED,
    COMPLETED,
    TIME_ASKED,
    TIME_GRANTED,
    TIME_REFUSED,
    TIME_WITHDRAWN,
    WRITTEN_OFF
}
