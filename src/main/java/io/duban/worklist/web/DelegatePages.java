package io.duban.worklist.web;

import io.duban.organization.People;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.work.Delegate;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    DelegatePages(Delegate delegate, Desk desk, People people) {
        this.delegate = delegate;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        Delegate.Choice choice = delegate.choice(item, actor);
        PersonId back = choice.backTo();
        Map<PersonId, String> able = new LinkedHashMap<>();
        choice.helpers().forEach(one -> able.put(one.id(), one.name()));
        model.addAttribute("item", desk.item(item).orElseThrow());
        model.addAttribute(
                "back", back == null ? null : people.names(Set.of(back)).get(back));
        model.addAttribute("able", able);
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
        return done(item, "done.work.delegated", List.of(next.name()), redirect);
    }

    @PostMapping("/end")
    ModelAndView takeBack(
            @PathVariable String item, @Valid TakeBackForm form, Actor.Person actor, RedirectAttributes redirect) {
        delegate.takeBack(item, form.words(), actor);
        return done(item, "done.work.recalled", List.of(), redirect);
    }

    private ModelAndView done(String item, String key, List<String> words, RedirectAttributes redirect) {
        Optional<DeskItem> found = desk.item(item);
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", words);
        found.ifPresent(one ->
                redirect.addFlashAttribute(About.FLASH, new About(one.title(), one.unitName(), one.subjectPath())));
        return new ModelAndView("redirect:/");
    }
}
