package io.duban.supervision;

import io.duban.shared.Act;

/** What is done to a supervision order, as the journal and the order's own record of steps name it. */
public enum OrderAct implements Act {
    PROPOSED,
    AGREED,
    SIGNED,
    REFUSED,
    SIGNED_FOR,
    REPLIED,
    REPLY_WITHDRAWN,
    REPLY_ACCEPTED,
    REPLY_RETURNED,
    TASK_TERMINATED
}
