package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.NotPermitted;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.Extendable;
import io.duban.task.ExtendableDays;
import io.duban.task.ReadChanges;
import io.duban.task.TaskId;
import jakarta.validation.Valid;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The unit that leads a task asks for more time. */
@Controller
@RequestMapping("/tasks/{task}/changes")
class NewChangePages {

    private final TaskViews views;
    private final ReadChanges read;
    private final ExtendableDays extendable;
    private final ChangeActs acts;
    private final Clock clock;

    NewChangePages(TaskViews views, ReadChanges read, ExtendableDays extendable, ChangeActs acts, Clock clock) {
        this.views = views;
        this.read = read;
        this.extendable = extendable;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/new")
    String write(
            @PathVariable TaskId task,
            @RequestParam(required = false) @Nullable ChangeMatter matter,
            Actor.Person actor,
            Model model) {
        model.addAttribute("chosen", matter);
        return page(task, actor, model);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("chosen", form.matter());
            String view = page(task, actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ChangeId change = acts.ask().ask(task, form.wanted(), form.text(), actor);
        redirect.addFlashAttribute("done", "done.change.asked");
        return new ModelAndView("redirect:/changes/" + change);
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        TaskView view = views.of(id, actor);
        if (!read.mayAsk(view.task(), actor)) {
            throw new NotPermitted();
        }
        List<Extendable> days = extendable.of(view.task());
        model.addAttribute("view", view);
        model.addAttribute("days", days);
        model.addAttribute(
                "late",
                days.stream()
                        .filter(day -> day.isLateOn(BusinessTime.today(clock)))
                        .toList());
        return "task/change-new";
    }
}
