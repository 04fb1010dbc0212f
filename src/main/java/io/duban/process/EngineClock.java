package io.duban.process;

import io.duban.shared.ClockMoved;
import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock on the one clock of the application, also when that is moved by hand. */
@Component
class EngineClock {

    /** Below this both are the machine's own clock, read one after the other. */
    private static final long SAME_MILLIS = 1000;

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        follow();
    }

    @EventListener
    void moved(ClockMoved moved) {
        follow();
    }

    /** Before the engine works: a clock that stands still falls behind the machine's all the time. */
    void follow() {
        long ahead = clock.millis() - System.currentTimeMillis();
        if (Math.abs(ahead) < SAME_MILLIS) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(ahead);
        }
    }
}
