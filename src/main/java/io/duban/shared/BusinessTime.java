package io.duban.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business days are days in China; instants are kept in UTC. */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
