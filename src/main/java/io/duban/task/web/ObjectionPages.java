package io.duban.task.web;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.Responsibility;
import io.duban.plan.Staffing;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final Units units;
    private final Staffing staffing;
    private final MessageSource messages;

    ObjectionPages(
            TaskViews views,
            SigningActs acts,
            Units units,
            TaskNames names,
            Turns turns,
            Staffing staffing,
            MessageSource messages) {
        this.staffing = staffing;
        this.messages = messages;
        this.views = views;
        this.acts = acts;
        this.names = names;
        this.turns = turns;
        this.units = units;
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
        tell(form, redirect);
        redirect.addFlashAttribute(About.FLASH, names.of(task, unit));
        return new ModelAndView("redirect:/desk/next?block=ANSWER_OBJECTION");
    }

    private void tell(AnswerForm form, RedirectAttributes redirect) {
        UnitId successor = form.answer() == ObjectionAnswer.RELEASED ? form.successor() : null;
        List<Staffing.Gap> gaps = successor == null ? List.of() : staffing.gaps(Set.of(successor));
        if (gaps.isEmpty()) {
            redirect.addFlashAttribute("done", "done.task.answered." + form.answer());
        } else {
            redirect.addFlashAttribute("done", "done.task.handedOverWithGaps");
            redirect.addFlashAttribute("doneArguments", List.of(gaps.get(0).unitName()));
        }
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
        model.addAttribute("barred", offer.barred());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("others", others(part));
        model.addAttribute("successors", successors(unit));
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

    private Map<UnitId, String> successors(UnitId unit) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        units.all().stream()
                .filter(one -> !one.id().equals(unit))
                .forEach((Unit one) -> names.put(one.id(), one.name()));
        Set<UnitId> lacking =
                staffing.gaps(names.keySet()).stream().map(Staffing.Gap::unit).collect(toSet());
        names.replaceAll((one, name) -> lacking.contains(one) ? lacking(name) : name);
        return names;
    }

    private String lacking(String name) {
        return messages.getMessage("task.answer.lacking", new Object[] {name}, LocaleContextHolder.getLocale());
    }
}
