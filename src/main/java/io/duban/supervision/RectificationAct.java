package io.duban.supervision;

import io.duban.shared.Act;

/** What is done to a rectification, as the journal and its own record of steps name it. */
public enum RectificationAct implements Act {
    FOUND,
    PLAN_SUBMITTED,
    PLAN_WITHDRAWN,
    PLAN_RETURNED,
    PLAN_APPROVED,
    REPORTED,
    REPORT_WITHDRAWN,
    REPORT_RETURNED,
    REPORT_ACCEPTED,
    WRITTEN_OFF,
    TASK_TERMINATED
}
