package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** The office looks at the whole of a task after its last year, and says that it is complete. */
@Controller
@RequestMapping("/tasks/{task}/completion")
class CompletionPages {

    private final TaskViews views;
    private final SigningActs acts;

    CompletionPages(TaskViews views, SigningActs acts) {
        this.views = views;
        this.acts = acts;
    }

    /** The words in which the office finds the acceptance criteria met. */
    record CompletionForm(@NotBlank @Size(max = 2000) String words) {}

    @GetMapping
    String show(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(views.of(task, actor), actor, model);
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String view = page(views.of(task, actor), actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.complete(task, form.words(), actor);
        redirect.addFlashAttribute("done", "done.task.completed");
        return new ModelAndView("redirect:/desk/next?kind=REVIEW_COMPLETION");
    }

    private static String page(TaskView view, Actor.Person actor, Model model) {
        boolean waiting = view.task().state() == TaskState.COMPLETION_REVIEW;
        model.addAttribute("view", view);
        model.addAttribute("deciding", waiting && actor.holds(view.task().officeUnitId(), Role.OFFICE_STAFF));
        return "task/completion";
    }
}
