package io.duban.worklist.web;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.work.Delegate;
import io.duban.worklist.Desk;
import jakarta.validation.Valid;
import java.util.Set;
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

/** A step that waits is given to a colleague to be prepared, and taken back before it was handed back. */
@Controller
@RequestMapping("/work/{item}/delegation")
class DelegatePages {

    private final Delegate delegate;
    private final Desk desk;
    private final People people;
    private final StepDone done;

    DelegatePages(Delegate delegate, Desk desk, People people, StepDone done) {
        this.done = done;
        this.delegate = delegate;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        Delegate.Choice choice = delegate.choice(item, actor);
        PersonId back = choice.backTo();
        model.addAttribute("item", desk.item(item).orElseThrow());
        model.addAttribute(
                "back", back == null ? null : people.names(Set.of(back)).get(back));
        model.addAttribute("able", StepDone.choices(choice.helpers()));
        return "worklist/delegate";
    }

    @PostMapping
    ModelAndView delegate(
            @PathVariable String item,
            @Valid @ModelAttribute("form") DelegateForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        PersonName next = delegate.to(item, form.helper(), form.asked(), actor);
        return told(item, redirect, "done.work.delegated", next.name());
    }

    @PostMapping("/end")
    ModelAndView takeBack(
            @PathVariable String item, @Valid TakeBackForm form, Actor.Person actor, RedirectAttributes redirect) {
        delegate.takeBack(item, form.words(), actor);
        return told(item, redirect, "done.work.recalled");
    }

    private ModelAndView told(String item, RedirectAttributes redirect, String key, String... words) {
        StepDone.tell(redirect, done.about(item).orElse(null), key, words);
        return new ModelAndView("redirect:/");
    }
}
