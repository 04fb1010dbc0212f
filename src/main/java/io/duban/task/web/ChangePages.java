package io.duban.task.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.task.ChangeId;
import io.duban.work.Decision;
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

/** One change request, and what is done about it. */
@Controller
@RequestMapping("/changes/{change}")
class ChangePages {

    private final ChangeViews views;
    private final ChangeActs acts;

    ChangePages(ChangeViews views, ChangeActs acts) {
        this.views = views;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable ChangeId change, Actor.Person actor, Model model) {
        ChangeView view = views.of(change, actor);
        model.addAttribute("view", view);
        return "task/change";
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable ChangeId change,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("view", views.of(change, actor));
            return new ModelAndView("task/change", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        acts.ask().askAgain(change, form.wanted(), form.text(), actor);
        return new ModelAndView(done(change, "done.change.asked", actor, redirect));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable ChangeId change,
            @Valid ChangeWordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.withdraw().withdraw(change, form.text(), actor);
        return done(change, "done.change.withdrawn", actor, redirect);
    }

    @PostMapping("/agreement")
    String agree(
            @PathVariable ChangeId change,
            @Valid ChangeWordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.decide().decide(form.at(change), Decision.agree(form.text()), actor);
        return done(change, "done.change.agreed", actor, redirect);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable ChangeId change,
            @Valid ChangeWordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.decide().decide(form.at(change), Decision.giveBack(form.text()), actor);
        return done(change, "done.change.returned", actor, redirect);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable ChangeId change,
            @Valid ChangeWordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.decide().decide(form.at(change), Decision.refuse(form.text()), actor);
        return done(change, "done.change.refused", actor, redirect);
    }

    private String done(ChangeId change, String key, Actor.Person actor, RedirectAttributes redirect) {
        ChangeView view = views.of(change, actor);
        String page = "/changes/" + change;
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute(
                About.FLASH,
                new About(
                        view.task().number() + " " + view.task().title(),
                        view.unit(view.request().unitId()),
                        page));
        return "redirect:" + page;
    }
}
