package io.duban.task.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.SilenceRuling;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskTurns;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office decides on a unit that does not answer. */
@Controller
@RequestMapping("/tasks/{task}/silence/{unit}")
class SilencePages {

    private final TaskViews views;
    private final SigningActs acts;
    private final TaskNames names;
    private final Turns turns;
    private final TakingOver takingOver;

    SilencePages(TaskViews views, SigningActs acts, TaskNames names, Turns turns, TakingOver takingOver) {
        this.views = views;
        this.acts = acts;
        this.names = names;
        this.turns = turns;
        this.takingOver = takingOver;
    }

    @GetMapping
    String show(@PathVariable TaskId task, @PathVariable UnitId unit, Actor.Person actor, Model model) {
        return page(views.of(task, actor), unit, actor, model);
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable TaskId task,
            @PathVariable UnitId unit,
            @Valid @ModelAttribute("form") SilenceForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String view = page(views.of(task, actor), unit, actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.decide(task, unit, form, actor);
        UnitId successor = form.ruling() == SilenceRuling.RELEASED ? form.successor() : null;
        takingOver.tell("done.task.silence." + form.ruling(), successor, redirect);
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return new ModelAndView("redirect:/desk/next?block=DECIDE_SILENCE");
    }

    private String page(TaskView view, UnitId unit, Actor.Person actor, Model model) {
        TaskId task = view.task().id();
        Turns.Offer offer = turns.offer(TaskTurns.silence(task, unit), new Turns.Matter(task.value()), actor);
        model.addAttribute("view", view);
        model.addAttribute("unit", unit);
        model.addAttribute("part", view.part(unit));
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("step", turns.shown(TaskTurns.silence(task, unit)));
        model.addAttribute("successors", takingOver.of(unit));
        return "task/silence";
    }
}
