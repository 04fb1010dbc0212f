package io.duban.supervision;

import io.duban.task.Duties;
import io.duban.task.Duty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through all open duties that a reminder could be about, in pages. */
@Component
class RemindOfDueDates {

    private final Duties duties;
    private final RemindPage page;

    RemindOfDueDates(Duties duties, RemindPage page) {
        this.duties = duties;
        this.page = page;
    }

    /** Sends what the rhythm asks for after one day and up to another, as of the latter. */
    void between(LocalDate last, LocalDate day) {
        @Nullable Duty after = null;
        List<Duty> some;
        do {
            some = duties.openDueBy(day.plusDays(ReminderRhythm.EARLIEST), after, DailySweep.PAGE);
            if (!some.isEmpty()) {
                page.of(some, last, day);
            }
            after = some.isEmpty() ? null : some.get(some.size() - 1);
        } while (some.size() == DailySweep.PAGE);
    }
}
