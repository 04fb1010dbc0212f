package io.duban.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When the steps of a rectification are due, at the end of the day in China. Nothing is due at once: who gets a step
 * late, or gets it back, is given time to do it. Public, since the models call it.
 */
@Component
public class RectificationDates {

    private final FoundMatters rectifications;
    private final DueDays days;

    RectificationDates(FoundMatters rectifications, DueDays days) {
        this.rectifications = rectifications;
        this.days = days;
    }

    /** As long as there is to write a plan, but not later than the time limit. */
    public Date rectificationPlan(DelegateExecution execution) {
        LocalDate limit = rectifications.of(execution).dueOn();
        LocalDate usual = days.in(days.rule(execution).annualPlan());
        LocalDate soon = usual.isBefore(limit) ? usual : limit;
        return DueDays.endOf(days.orAtLeast(soon, days.rule(execution).atLeast()));
    }

    /** The time limit of the finding. */
    public Date rectification(DelegateExecution execution) {
        return DueDays.endOf(days.orAtLeast(
                rectifications.of(execution).dueOn(), days.rule(execution).atLeast()));
    }
}
