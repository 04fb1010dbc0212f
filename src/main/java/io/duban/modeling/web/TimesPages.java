package io.duban.modeling.web;

import io.duban.modeling.ReadStepTimes;
import io.duban.modeling.ReadStepTimes.Window;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.StepKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where does the work lie, and what is sent back? */
@Controller
@RequestMapping("/models")
class TimesPages {

    private final ReadStepTimes times;
    private final ModelWords words;

    TimesPages(ReadStepTimes times, ModelWords words) {
        this.times = times;
        this.words = words;
    }

    @GetMapping("/{model}/times")
    String overview(
            @PathVariable String model,
            @RequestParam(defaultValue = "YEAR") Window window,
            Model page,
            Actor.Person who) {
        page.addAttribute("times", times.of(model, window, who));
        page.addAttribute("name", words.name(model));
        page.addAttribute("model", model);
        page.addAttribute("windows", Window.values());
        page.addAttribute("window", window);
        return "modeling/times";
    }

    /** What the number of a step opens; {@code returned}: only what was sent back there. */
    @GetMapping("/{model}/versions/{number}/times/{element}")
    String done(
            @PathVariable String model,
            @PathVariable int number,
            @PathVariable String element,
            @RequestParam(defaultValue = "YEAR") Window window,
            @RequestParam(defaultValue = "false") boolean returned,
            @RequestParam(required = false) @Nullable String after,
            Model page,
            Actor.Person who) {
        StepKey step = new StepKey(model, number, element);
        page.addAttribute(
                "slice", times.done(new ReadStepTimes.Asked(step, window, returned), Paging.after(after), who));
        page.addAttribute("name", words.name(model));
        page.addAttribute("step", step);
        page.addAttribute("window", window);
        page.addAttribute("returned", returned);
        return "modeling/times-done";
    }
}
