package io.duban.supervision;

import io.duban.shared.Horizon;
import io.duban.shared.RequiredText;
import java.time.LocalDate;

/** What a finding says: what is wrong, on which basis, what is demanded, and until when it is to be put right. */
public record FindingText(String problem, String basis, String demand, LocalDate dueOn) {

    /** Refuses a field without words, and a date that is not after today or is beyond the horizon. */
    void check(LocalDate today) {
        if (RequiredText.isMissing(problem) || RequiredText.isMissing(basis) || RequiredText.isMissing(demand)) {
            String without =
                    RequiredText.isMissing(problem) ? "problem" : RequiredText.isMissing(basis) ? "basis" : "demand";
            throw new RectificationRefusal.WordsRequired(without);
        }
        if (!dueOn.isAfter(today)) {
            throw new RectificationRefusal.DueTooSoon(dueOn);
        }
        if (dueOn.isAfter(Horizon.from(today))) {
            throw new RectificationRefusal.DueTooFar(dueOn, Horizon.from(today));
        }
    }

    FindingText dueOn(LocalDate day) {
        return new FindingText(problem, basis, demand, day);
    }
}
