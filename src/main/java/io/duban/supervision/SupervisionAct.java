package io.duban.supervision;

import io.duban.shared.Act;

/** What is done about a task beside its own life: lateness noted, reminders sent. */
public enum SupervisionAct implements Act {
    LATENESS_NOTED,
    REMINDED,
    CHASED
}
