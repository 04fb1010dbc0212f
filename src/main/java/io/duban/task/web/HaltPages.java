package io.duban.task.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.HaltAct;
import io.duban.task.PreviewHalt;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TimeLost;
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
        return page(HaltAct.SUSPENSION, task, actor, model);
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
            return again(HaltAct.SUSPENSION, task, actor, model);
        }
        acts.suspend().suspend(task, form.since(), form.text(), actor);
        return done("suspended", task, redirect);
    }

    @GetMapping("/resumption")
    String resumption(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(HaltAct.RESUMPTION, task, actor, model);
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
            return again(HaltAct.RESUMPTION, task, actor, model);
        }
        TimeLost lost = acts.resume().resume(task, form.text(), actor);
        return done(lost.isNothing() ? "resumedUnmoved" : "resumed", task, redirect);
    }

    @GetMapping("/termination")
    String termination(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(HaltAct.TERMINATION, task, actor, model);
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
            return again(HaltAct.TERMINATION, task, actor, model);
        }
        acts.terminate().terminate(task, form.text(), actor);
        return done("terminated", task, redirect);
    }

    private ModelAndView again(HaltAct act, TaskId task, Actor.Person actor, Model model) {
        return new ModelAndView(page(act, task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView done(String what, TaskId task, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "done.task." + what);
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(HaltAct act, TaskId id, Actor.Person actor, Model model) {
        PreviewHalt.Preview of = preview.of(id, actor);
        model.addAttribute("act", act.path());
        model.addAttribute("view", views.of(id, actor));
        model.addAttribute("preview", of);
        model.addAttribute("units", units.names(units(of)));
        model.addAttribute("open", act.isOpen(of.task().state()));
        model.addAttribute("today", BusinessTime.today(clock));
        model.addAttribute("earliest", acts.suspend().earliest(of.task()));
        return "task/halt";
    }

    private static Set<UnitId> units(PreviewHalt.Preview of) {
        return Stream.concat(
                        of.open().stream().map(Duty::unitId),
                        of.below().stream().map(Task::leadUnitId))
                .collect(Collectors.toSet());
    }
}
