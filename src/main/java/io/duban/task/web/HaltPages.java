package io.duban.task.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.PreviewHalt;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskState;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The head of the office suspends a task, lets it go on, or terminates it, and sees before what that comes to. */
@Controller
@RequestMapping("/tasks/{task}")
class HaltPages {

    private final TaskViews views;
    private final PreviewHalt preview;
    private final HaltActs acts;
    private final TaskNames names;
    private final Units units;
    private final Clock clock;

    HaltPages(TaskViews views, PreviewHalt preview, HaltActs acts, TaskNames names, Units units, Clock clock) {
        this.views = views;
        this.preview = preview;
        this.acts = acts;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/suspension")
    String suspension(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page("suspension", task, actor, model);
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") SuspensionForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return again("suspension", task, actor, model);
        }
        acts.suspend().suspend(task, form.since(), form.text(), actor);
        return done("done.task.suspended", task, redirect);
    }

    @GetMapping("/resumption")
    String resumption(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page("resumption", task, actor, model);
    }

    @PostMapping("/resumption")
    ModelAndView resume(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") HaltForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return again("resumption", task, actor, model);
        }
        acts.resume().resume(task, form.text(), actor);
        return done("done.task.resumed", task, redirect);
    }

    @GetMapping("/termination")
    String termination(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page("termination", task, actor, model);
    }

    @PostMapping("/termination")
    ModelAndView terminate(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") HaltForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return again("termination", task, actor, model);
        }
        acts.terminate().terminate(task, form.text(), actor);
        return done("done.task.terminated", task, redirect);
    }

    private ModelAndView again(String act, TaskId task, Actor.Person actor, Model model) {
        return new ModelAndView(page(act, task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView done(String key, TaskId task, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(String act, TaskId id, Actor.Person actor, Model model) {
        PreviewHalt.Preview of = preview.of(id, actor);
        model.addAttribute("act", act);
        model.addAttribute("view", views.of(id, actor));
        model.addAttribute("preview", of);
        model.addAttribute("units", units.names(units(of)));
        model.addAttribute("open", isOpen(act, of.task().state()));
        model.addAttribute("today", BusinessTime.today(clock));
        model.addAttribute("earliest", acts.suspend().earliest(of.task()));
        return "task/halt";
    }

    private static boolean isOpen(String act, TaskState state) {
        boolean still = state == TaskState.SUSPENDED;
        return switch (act) {
            case "suspension" -> !still && !state.isEnded();
            case "resumption" -> still;
            default -> !state.isEnded();
        };
    }

    private static Set<UnitId> units(PreviewHalt.Preview of) {
        return Stream.concat(
                        of.open().stream().map(Duty::unitId),
                        of.below().stream().map(Task::leadUnitId))
                .collect(Collectors.toSet());
    }
}
