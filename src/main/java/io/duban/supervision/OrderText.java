package io.duban.supervision;

import io.duban.shared.Horizon;
import io.duban.shared.RequiredText;
import java.time.LocalDate;

/** What an order says: the matter (事项), its basis (依据), what is required (要求) and until when it is to be answered. */
public record OrderText(Rung rung, String matter, String basis, String requirement, LocalDate dueOn) {

    /**
     * Refuses a rung that is no order, a matter or requirement without words, and a date that is not after today or is
     * beyond the horizon.
     */
    void check(LocalDate today) {
        if (!rung.isOrder()) {
            throw new SupervisionRefusal.NotAnOrder();
        }
        if (RequiredText.isMissing(matter) || RequiredText.isMissing(requirement)) {
            throw new SupervisionRefusal.WordsRequired(RequiredText.isMissing(matter) ? "matter" : "requirement");
        }
        if (!dueOn.isAfter(today)) {
            throw new SupervisionRefusal.DueTooSoon(dueOn);
        }
        if (dueOn.isAfter(Horizon.from(today))) {
            throw new SupervisionRefusal.DueTooFar(dueOn, Horizon.from(today));
        }
    }

    OrderText dueOn(LocalDate day) {
        return new OrderText(rung, matter, basis, requirement, day);
    }
}
