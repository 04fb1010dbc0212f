package io.duban.demo;

import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.util.List;
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

    @ModelAttribute("demoPeople")
    List<Samples.Featured> people() {
        return samples.featured();
    }

    @ModelAttribute("demoPassword")
    String password() {
        return DemoRun.PASSWORD;
    }
}
