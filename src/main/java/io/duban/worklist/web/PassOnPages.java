package io.duban.worklist.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.work.PassOn;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
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

/** A step that waits is passed on to a colleague, or taken back for all. */
@Controller
@RequestMapping("/work/{item}")
class PassOnPages {

    private final PassOn passOn;
    private final Desk desk;
    private final StepDone done;

    PassOnPages(PassOn passOn, Desk desk, StepDone done) {
        this.passOn = passOn;
        this.desk = desk;
        this.done = done;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        return page(item, actor, model);
    }

    @PostMapping
    ModelAndView pass(
            @PathVariable String item,
            @Valid @ModelAttribute("form") PassOnForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        About about = done.about(item).orElse(null);
        PersonName next = passOn.to(item, form.to(), form.words(), actor);
        StepDone.tell(redirect, about, "done.work.passedOn", next.name());
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/back")
    String back(@PathVariable String item, @Valid TakeBackForm form, Actor.Person actor, RedirectAttributes redirect) {
        About about = done.about(item).orElse(null);
        passOn.back(item, form.words(), actor);
        StepDone.tell(redirect, about, "done.work.takenBack");
        return "redirect:/";
    }

    private String page(String id, Actor.Person actor, Model model) {
        PassOn.Choice choice = passOn.choice(id, actor);
        DeskItem item = desk.item(id).orElseThrow();
        model.addAttribute("item", item);
        model.addAttribute("given", choice.now() != null);
        model.addAttribute(
                "able",
                StepDone.choices(choice.able().stream()
                        .filter(one ->
                                !one.id().equals(choice.now()) && !one.id().equals(actor.id()))
                        .toList()));
        return "worklist/pass-on";
    }
}
