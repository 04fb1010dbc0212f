package io.duban.demo;

import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages of the demonstration show beside their own: its day, and on the sign-in page its people. */
@ControllerAdvice
@DemoOnly
class DemoAdvice {

    private final DemoClock clock;
    private final Samples samples;

    DemoAdvice(DemoClock clock, Samples samples) {
        this.clock = clock;
        this.samples = samples;
    }

    @ModelAttribute("demoToday")
    LocalDate today() {
        return BusinessTime.today(clock);
    }

    /** The day at which the history ends while it is still being told; null afterwards. */
    @ModelAttribute("demoToldUntil")
    @Nullable
    LocalDate toldUntil() {
        return clock.instant().isBefore(DemoHistory.TODAY)
                ? LocalDate.ofInstant(DemoHistory.TODAY, BusinessTime.ZONE)
                : null;
    }

    @ModelAttribute("demoPeople")
    List<Samples.Featured> people() {
        return samples.featured();
    }

    @ModelAttribute("demoPassword")
    String password() {
        return DemoRun.PASSWORD;
    }
}
