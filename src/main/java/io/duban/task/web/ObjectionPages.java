package io.duban.task.web;

import io.duban.plan.Responsibility;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Objection;
import io.duban.task.ObjectionAnswer;
import io.duban.task.Part;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskTurns;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office reads a unit's objection and answers it. */
@Controller
@RequestMapping("/tasks/{task}/objections/{unit}")
class ObjectionPages {

    private final TaskViews views;
    private final SigningActs acts;
    private final TaskNames names;
    private final Turns turns;
    private final TakingOver takingOver;

    ObjectionPages(TaskViews views, SigningActs acts, TaskNames names, Turns turns, TakingOver takingOver) {
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
    ModelAndView answer(
            @PathVariable TaskId task,
            @PathVariable UnitId unit,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String view = page(views.of(task, actor), unit, actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.answer(task, unit, form, actor);
        UnitId successor = form.answer() == ObjectionAnswer.RELEASED ? form.successor() : null;
        takingOver.tell("done.task.answered." + form.answer(), successor, redirect);
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return new ModelAndView("redirect:/desk/next?block=ANSWER_OBJECTION");
    }

    private String page(TaskView view, UnitId unit, Actor.Person actor, Model model) {
        Part part = view.part(unit);
        Objection open = view.open(unit);
        Turns.Offer offer = open == null
                ? Turns.Offer.NONE
                : turns.offer(TaskTurns.objection(view.task().id(), unit), TaskTurns.objection(open.id()), actor);
        model.addAttribute("view", view);
        model.addAttribute("unit", unit);
        model.addAttribute("part", part);
        model.addAttribute("open", open);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("step", turns.shown(TaskTurns.objection(view.task().id(), unit)));
        model.addAttribute("others", others(part));
        model.addAttribute("successors", takingOver.of(unit));
        return "task/objection";
    }

    /** What the part can be changed to: the lead cannot be made less here, it is handed over. */
    private static List<Responsibility> others(@Nullable Part part) {
        if (part == null || part.responsibility() == Responsibility.LEAD) {
            return List.of();
        }
        return Arrays.stream(Responsibility.values())
                .filter(one -> one != part.responsibility())
                .toList();
    }
}
