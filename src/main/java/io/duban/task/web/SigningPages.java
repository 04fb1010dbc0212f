package io.duban.task.web;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskTurns;
import io.duban.work.Block;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit reads what is asked of it, and signs for it or objects. */
@Controller
@RequestMapping("/tasks/{task}")
class SigningPages {

    private final TaskViews views;
    private final SigningActs acts;
    private final TaskNames names;
    private final Turns turns;

    SigningPages(TaskViews views, SigningActs acts, TaskNames names, Turns turns) {
        this.views = views;
        this.acts = acts;
        this.names = names;
        this.turns = turns;
    }

    @GetMapping("/signing")
    String show(
            @PathVariable TaskId task,
            @RequestParam(required = false) @Nullable UnitId unit,
            Actor.Person actor,
            Model model) {
        return page(views.of(task, actor), unit, actor, model);
    }

    @PostMapping("/signing")
    String sign(@PathVariable TaskId task, @RequestParam UnitId unit, Actor.Person actor, RedirectAttributes redirect) {
        acts.sign(task, unit, actor);
        redirect.addFlashAttribute("done", "done.task.signed");
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return "redirect:/desk/next?block=SIGN_FOR";
    }

    @PostMapping("/objections")
    ModelAndView object(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String view = page(views.of(task, actor), form.unit(), actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.object(task, form, actor);
        redirect.addFlashAttribute("done", "done.task.objected");
        redirect.addFlashAttribute(About.FLASH, names.of(task, form.unit()));
        return new ModelAndView("redirect:/desk/next?block=SIGN_FOR");
    }

    private String page(TaskView view, @Nullable UnitId asked, Actor.Person actor, Model model) {
        UnitId unit = asked == null ? own(view, actor) : asked;
        Part part = unit == null ? null : view.part(unit);
        TaskId task = view.task().id();
        Turns.Offer offer = unit == null || part == null || part.state() != SigningState.PENDING
                ? Turns.Offer.NONE
                : turns.offer(TaskTurns.signing(task, unit), new Turns.Matter(task.value()), actor);
        model.addAttribute("view", view);
        model.addAttribute("unit", unit);
        model.addAttribute("part", part);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        Turns.Wanted wanted =
                unit == null ? Turns.Wanted.of(Block.SIGN_FOR, task.value()) : TaskTurns.signing(task, unit);
        model.addAttribute("step", turns.shown(wanted));
        return "task/signing";
    }

    /** The unit of the reader that is to sign; without one, any of the reader's units that has a part. */
    private static @Nullable UnitId own(TaskView view, Actor.Person actor) {
        Set<UnitId> units = actor.unitsWith(OFFICER, DEPARTMENT_HEAD);
        return view.task().parts().unitsToSign().stream()
                .filter(units::contains)
                .findFirst()
                .orElseGet(() -> view.task().parts().partners().stream()
                        .filter(units::contains)
                        .findFirst()
                        .orElse(null));
    }
}
