package io.duban.organization;

import io.duban.shared.WorkingCalendar;

/** The working calendar that admins keep. */
public interface WorkingDays {

    WorkingCalendar calendar();
}
