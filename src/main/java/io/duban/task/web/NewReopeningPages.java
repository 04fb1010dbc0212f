package io.duban.task.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.task.ReadReopenings;
import io.duban.task.Reopening;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskState;
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

/** A task that was written off is proposed for reopening by hand. */
@Controller
@RequestMapping("/tasks/{task}/reopenings")
class NewReopeningPages {

    private final TaskViews views;
    private final ReadReopenings read;
    private final ReopeningActs acts;
    private final TaskNames names;

    NewReopeningPages(TaskViews views, ReadReopenings read, ReopeningActs acts, TaskNames names) {
        this.views = views;
        this.read = read;
        this.acts = acts;
        this.names = names;
    }

    @GetMapping("/new")
    String write(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(task, actor, model);
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.propose().propose(task, form.proposal(), actor);
        redirect.addFlashAttribute("done", "done.task.reopeningProposed");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        TaskView view = views.of(id, actor);
        if (!ReadReopenings.mayPropose(view.task(), actor)) {
            throw new NotPermitted();
        }
        boolean pending = read.of(id, actor).reopenings().stream().anyMatch(Reopening::isPending);
        model.addAttribute("view", view);
        model.addAttribute("open", !pending && view.task().state() == TaskState.WRITTEN_OFF);
        return "task/reopening-new";
    }
}
