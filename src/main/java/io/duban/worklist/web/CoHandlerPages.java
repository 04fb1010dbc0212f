package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.work.AddCoHandler;
import io.duban.work.AskUnit;
import io.duban.worklist.Desk;
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

/** Whose opinion a step waits for: one is added, or taken away before it was given. */
@Controller
@RequestMapping("/work/{item}/co-handlers")
class CoHandlerPages {

    private final AddCoHandler coHandlers;
    private final AskUnit askUnit;
    private final Desk desk;
    private final StepDone done;

    CoHandlerPages(AddCoHandler coHandlers, AskUnit askUnit, Desk desk, StepDone done) {
        this.done = done;
        this.askUnit = askUnit;
        this.coHandlers = coHandlers;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        AddCoHandler.Choice choice = coHandlers.choice(item, actor);
        model.addAttribute("item", desk.item(item).orElseThrow());
        model.addAttribute("several", askUnit.isOffered(choice.item(), actor));
        model.addAttribute("asked", choice.asked());
        model.addAttribute("able", StepDone.choices(choice.able()));
        return "worklist/co-handlers";
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String item,
            @Valid @ModelAttribute("form") CoHandlerForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        PersonName added = coHandlers.add(item, form.person(), form.said(), actor);
        return told(item, redirect, "done.work.coHandlerAdded", added.name());
    }

    @PostMapping("/end")
    ModelAndView remove(
            @PathVariable String item, @Valid CoHandlerForm form, Actor.Person actor, RedirectAttributes redirect) {
        coHandlers.remove(item, form.person(), form.said(), actor);
        return told(item, redirect, "done.work.coHandlerRemoved");
    }

    private ModelAndView told(String item, RedirectAttributes redirect, String key, String... words) {
        StepDone.tell(redirect, done.about(item).orElse(null), key, words);
        return new ModelAndView("redirect:/work/" + item + "/co-handlers");
    }
}
