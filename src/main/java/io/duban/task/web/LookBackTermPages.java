package io.duban.task.web;

import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Visibility;
import io.duban.task.LookBackTerm;
import io.duban.task.SetLookBackTerm;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office says when the tasks of a plan are looked back at. */
@Controller
@RequestMapping("/plans/{plan}/look-back")
class LookBackTermPages {

    private final SetLookBackTerm set;
    private final PlanDirectory directory;

    LookBackTermPages(SetLookBackTerm set, PlanDirectory directory) {
        this.set = set;
        this.directory = directory;
    }

    @GetMapping
    String show(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        Plan of = directory.readable(plan, Visibility.of(actor));
        if (!SetLookBackTerm.maySet(of, actor)) {
            throw new NotPermitted();
        }
        model.addAttribute("plan", of);
        model.addAttribute("term", set.read(plan, actor).term());
        model.addAttribute("most", LookBackTerm.MOST_MONTHS);
        return "task/look-back-term";
    }

    @PostMapping
    String set(
            @PathVariable PlanId plan, @Valid LookBackTermForm form, Actor.Person actor, RedirectAttributes redirect) {
        set.of(plan, Objects.requireNonNullElse(form.version(), -1), form.term(), actor);
        redirect.addFlashAttribute("done", "done.task.lookBackTerm");
        return "redirect:/plans/" + plan;
    }
}
