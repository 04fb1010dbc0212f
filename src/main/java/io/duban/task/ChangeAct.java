package io.duban.task;

import io.duban.shared.Act;

/** What is done to a change request, as the journal and the request's own record of steps name it. */
public enum ChangeAct implements Act {
    ASKED,
    RESUBMITTED,
    REVIEWED,
    RETURNED,
    GRANTED,
    REFUSED,
    WITHDRAWN
}
