package io.duban.supervision;

import io.duban.shared.Act;

/** What is done about a task beside its own life: lateness noted, reminders sent, limits of lights set. */
public enum SupervisionAct implements Act {
    LATENESS_NOTED,
    REMINDED,
    CHASED,
    LIMITS_SET
}
