package io.duban.demo;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The clock's page. It stands outside the packages whose acts are each one transaction: moving the clock is many, one
 * for each timer and each day.
 */
@Controller
@DemoOnly
class DemoPages {

    private static final int FARTHEST = 62;

    private final Demo demo;
    private final DemoClock clock;
    private final DemoStateMapper state;

    DemoPages(Demo demo, DemoClock clock, DemoStateMapper state) {
        this.demo = demo;
        this.clock = clock;
        this.state = state;
    }

    /** How far the background work is. */
    record Progress(
            boolean moving,
            int done,
            int total,
            boolean finished,
            boolean failed,
            LocalDate today,
            @Nullable LocalDate until) {}

    @GetMapping("/demo")
    String page(Model model, Actor.Person actor) {
        model.addAttribute("progress", progress());
        return "demo/clock";
    }

    @GetMapping("/demo/progress")
    String progress(Model model) {
        model.addAttribute("progress", progress());
        return "demo/clock :: progress";
    }

    @PostMapping("/demo/clock")
    String move(@RequestParam int days, Actor.Person actor, RedirectAttributes flash) {
        int forward = Math.max(1, Math.min(days, FARTHEST));
        flash.addFlashAttribute(
                "done", "done.demo." + demo.moveForward(forward).name().toLowerCase(Locale.ROOT));
        return "redirect:/demo";
    }

    private Progress progress() {
        DemoState now = state.find().orElseThrow();
        return new Progress(
                demo.moving(),
                now.stepsDone(),
                now.stepsTotal(),
                now.finished(),
                demo.failed(),
                BusinessTime.today(clock),
                now.moveUntil() == null ? null : LocalDate.ofInstant(now.moveUntil(), BusinessTime.ZONE));
    }
}
