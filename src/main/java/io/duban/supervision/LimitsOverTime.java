package io.duban.supervision;

import java.time.LocalDate;

/** A plan's limits for its lights, as they were, are and will be in force. */
@FunctionalInterface
public interface LimitsOverTime {

    LightLimits on(LocalDate day);

    /** The same limits on every day. */
    static LimitsOverTime always(LightLimits limits) {
        return day -> limits;
    }
}
