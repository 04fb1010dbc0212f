package io.duban.task.web;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.Unit;
import io.duban.plan.BreakItem;
import io.duban.plan.Staffing;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.task.BreakDown;
import io.duban.task.ReadBreakdown;
import io.duban.task.Task;
import io.duban.task.TaskId;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A unit breaks its task down for units below it, by way of a preview. */
@Controller
@RequestMapping("/tasks/{task}/breakdown")
class BreakdownPages {

    private final TaskViews views;
    private final ReadBreakdown read;
    private final BreakDown breakDown;
    private final Staffing staffing;

    BreakdownPages(TaskViews views, ReadBreakdown read, BreakDown breakDown, Staffing staffing) {
        this.views = views;
        this.read = read;
        this.breakDown = breakDown;
        this.staffing = staffing;
    }

    @GetMapping
    String write(@PathVariable TaskId task, Actor.Person actor, Model model) {
        Task broken = views.task(task, actor);
        UnitId by = ownUnit(broken, actor);
        model.addAttribute("typed", new BreakdownForm(by, List.of()));
        return form(broken, by, actor, model);
    }

    /** Back from the preview, with what was typed. */
    @PostMapping("/form")
    String again(@PathVariable TaskId task, BreakdownForm form, Actor.Person actor, Model model) {
        model.addAttribute("typed", form);
        Task broken = views.task(task, actor);
        return form(broken, by(form, broken, actor), actor, model);
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") BreakdownForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model) {
        model.addAttribute("typed", form);
        if (errors.hasErrors()) {
            Task broken = views.task(task, actor);
            String view = form(broken, by(form, broken, actor), actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        List<BreakItem.Made> made = breakDown.preview(form.order(task), actor);
        model.addAttribute("view", views.of(task, actor));
        model.addAttribute("made", made);
        model.addAttribute("names", names(form.by()));
        model.addAttribute(
                "gaps",
                staffing.gaps(made.stream().map(one -> one.child().unit()).collect(toSet())));
        return new ModelAndView("task/breakdown-preview", model.asMap());
    }

    @PostMapping
    String breakDown(
            @PathVariable TaskId task, @Valid BreakdownForm form, Actor.Person actor, RedirectAttributes redirect) {
        List<TaskId> made = breakDown.breakDown(form.order(task), actor);
        redirect.addFlashAttribute("done", "done.breakdown");
        redirect.addFlashAttribute("doneArguments", List.of(made.size()));
        return "redirect:/tasks/" + task + "#breakdown";
    }

    /** As the form says; where that cannot be read, the unit for which the person may break the task down. */
    private UnitId by(BreakdownForm form, Task task, Actor.Person actor) {
        return Optional.ofNullable(form.by()).orElseGet(() -> ownUnit(task, actor));
    }

    private UnitId ownUnit(Task task, Actor.Person actor) {
        return read.by(task, actor).orElseThrow(NotPermitted::new);
    }

    private String form(Task task, UnitId by, Actor.Person actor, Model model) {
        model.addAttribute("view", views.of(task.id(), actor));
        model.addAttribute("by", by);
        model.addAttribute("names", names(by));
        model.addAttribute("latest", read.latest(task));
        return "task/breakdown";
    }

    private Map<UnitId, String> names(UnitId by) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        read.below(by).forEach((Unit unit) -> names.put(unit.id(), unit.name()));
        return names;
    }
}
