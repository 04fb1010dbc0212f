package io.duban.organization;

import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The working calendar that admins keep. */
public interface WorkingDays {

    WorkingCalendar calendar();

    /** Counts the changes of admins, all years together. */
    int version();

    /** Throws {@link io.duban.shared.StaleAggregate} when the calendar is not in the version that was seen. */
    void changeFrom(int seen);

    /** The exceptions of one year in order. */
    List<CalendarDay> of(int year);

    /** Writes these days, over what was said about them before. */
    void set(Collection<CalendarDay> days);

    /** The weekly rule holds again for this day. */
    void remove(LocalDate day);
}
