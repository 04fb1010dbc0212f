package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Paging;
import io.duban.supervision.Chase;
import io.duban.supervision.Ladder;
import io.duban.supervision.LadderFilter;
import io.duban.supervision.OverdueMatter;
import io.duban.task.TaskNames;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is overdue and being chased. */
@Controller
@RequestMapping("/orders")
class LadderPages {

    private final OrderLists lists;
    private final Ladder ladder;
    private final Chase chase;
    private final Units units;
    private final TaskNames names;

    LadderPages(OrderLists lists, Ladder ladder, Chase chase, Units units, TaskNames names) {
        this.lists = lists;
        this.ladder = ladder;
        this.chase = chase;
        this.units = units;
        this.names = names;
    }

    @GetMapping("/ladder")
    String ladder(
            @ModelAttribute("filter") LadderFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        model.addAttribute("slice", lists.ladder(filter, Paging.after(after), actor));
        model.addAttribute("units", units.all());
        model.addAttribute("after", after);
        return "supervision/ladder";
    }

    @PostMapping("/chase")
    String chase(@Valid ChaseForm form, LadderFilter filter, Actor.Person actor, RedirectAttributes redirect) {
        chase.about(form.duty(), form.text(), actor);
        OverdueMatter matter = ladder.of(known(form.duty()), actor);
        redirect.addAttribute("task", filter.task());
        redirect.addAttribute("unit", filter.unit());
        redirect.addAttribute("after", form.after());
        redirect.addFlashAttribute("done", "done.supervision.chased");
        redirect.addFlashAttribute(
                About.FLASH, names.of(matter.task().id(), matter.duty().unitId()));
        return "redirect:/orders/ladder";
    }

    /** Throws {@link Missing} where a request names no duty. */
    static String known(@Nullable String duty) {
        if (duty == null || duty.isBlank()) {
            throw new Missing("duty");
        }
        return duty;
    }
}
