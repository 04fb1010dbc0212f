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
    private final SupervisionRules rules;

    RemindOfDueDates(Duties duties, RemindPage page, SupervisionRules rules) {
        this.duties = duties;
        this.page = page;
        this.rules = rules;
    }

    /** Sends what the rhythm asks for after one day and up to another, as of the latter. */
    void between(LocalDate last, LocalDate day) {
        LocalDate latest = day.plusDays(rules.earliestReminder());
        @Nullable Duty after = null;
        List<Duty> some;
        do {
            some = duties.openDueBy(latest, after, DailySweep.PAGE);
            if (!some.isEmpty()) {
                page.of(some, last, day);
            }
            after = some.isEmpty() ? null : some.get(some.size() - 1);
        } while (some.size() == DailySweep.PAGE);
    }
}
