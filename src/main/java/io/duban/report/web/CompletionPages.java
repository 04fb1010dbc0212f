package io.duban.report.web;

import io.duban.report.DecideCompletion;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskTurns;
import io.duban.work.Decision;
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

/** The office looks at the whole of a task after its last year: are the acceptance criteria met? */
@Controller
@RequestMapping("/tasks/{task}/completion")
class CompletionPages {

    private static final String NEXT = "redirect:/desk/next?block=CONFIRM_COMPLETION";

    private final CompletionViews views;
    private final DecideCompletion decide;
    private final TaskNames names;
    private final Turns turns;

    CompletionPages(CompletionViews views, DecideCompletion decide, TaskNames names, Turns turns) {
        this.turns = turns;
        this.views = views;
        this.decide = decide;
        this.names = names;
    }

    @GetMapping
    String show(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(task, actor, model);
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
            return again(task, actor, model);
        }
        decide.decide(task, Decision.agree(form.words()), form.knowingly(), actor);
        return told(task, "done.task.completed", redirect);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") CompletionReturn form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return again(task, actor, model);
        }
        decide.decide(task, Decision.giveBack(form.reason()), false, actor);
        return told(task, "done.report.completionReturned", redirect);
    }

    private ModelAndView told(TaskId task, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView(NEXT);
    }

    private ModelAndView again(TaskId task, Actor.Person actor, Model model) {
        return new ModelAndView(page(task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        CompletionView completion = views.of(id, actor);
        model.addAttribute("completion", completion);
        model.addAttribute("view", completion.year());
        Turns.Offer offer = turns.offer(TaskTurns.completion(id), TaskTurns.completed(id), actor);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        return "report/completion";
    }
}
