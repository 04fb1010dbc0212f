package io.duban.supervision;

import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the daily sweep in the morning, on whichever node looks first. */
@Component
@ConditionalOnProperty(name = "duban.supervision.daily-sweep", havingValue = "true", matchIfMissing = true)
class SweepEveryDay {

    /** Nobody is disturbed at night, and all of it is there when work begins. */
    private static final LocalTime NOT_BEFORE = LocalTime.of(6, 0);

    private final DailySweep sweep;
    private final Clock clock;

    SweepEveryDay(DailySweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "30s", initialDelayString = "30s")
    void look() {
        ZonedDateTime now = clock.instant().atZone(BusinessTime.ZONE);
        if (!now.toLocalTime().isBefore(NOT_BEFORE)) {
            sweep.runUnlessUnderWay(now.toLocalDate());
        }
    }
}
