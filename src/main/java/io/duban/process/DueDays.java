package io.duban.process;

import io.duban.rules.DueRules;
import io.duban.rules.StepDays;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Days counted by the working calendar, and days in China as the moments that the engine's timers go by. */
@Component
class DueDays {

    private final Matters matters;
    private final DueRules rules;
    private final Clock clock;

    DueDays(Matters matters, DueRules rules, Clock clock) {
        this.matters = matters;
        this.rules = rules;
        this.clock = clock;
    }

    /** A step goes by the rule of the day on which it opens. */
    StepDays rule(DelegateExecution execution) {
        return rules.of(matters.of(execution).planId(), BusinessTime.today(clock));
    }

    LocalDate in(int workingDays) {
        return matters.workingDays().plusWorkingDays(BusinessTime.today(clock), workingDays);
    }

    /** The usual day, but not sooner than in so many working days. */
    LocalDate orAtLeast(LocalDate usual, int workingDays) {
        LocalDate least = in(workingDays);
        return usual.isBefore(least) ? least : usual;
    }

    static Date beginningOf(LocalDate day) {
        return Date.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }

    /** The last millisecond of the day: the engine and the database keep no finer time. */
    static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant().minus(1, ChronoUnit.MILLIS));
    }
}
