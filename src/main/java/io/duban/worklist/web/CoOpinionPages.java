package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.work.CoHandle;
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

/** What is asked of a co-handler, and the opinion that is owed. */
@Controller
@RequestMapping("/work/{item}/opinion")
class CoOpinionPages {

    private final CoHandle coHandle;
    private final Desk desk;

    CoOpinionPages(CoHandle coHandle, Desk desk) {
        this.coHandle = coHandle;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        CoHandle.Asked asked = coHandle.of(item, actor);
        model.addAttribute("item", desk.item(item).orElseThrow());
        model.addAttribute("owing", asked.owing());
        model.addAttribute(
                "others",
                asked.all().stream().filter(one -> !one.equals(asked.owing())).toList());
        return "worklist/opinion";
    }

    @PostMapping
    ModelAndView give(
            @PathVariable String item,
            @Valid @ModelAttribute("form") CoOpinionForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        coHandle.give(item, form.opinion(), actor);
        DeskItem about = desk.item(item).orElseThrow();
        StepDone.tell(redirect, StepDone.about(about, about.unitName()), "done.work.opinionGiven");
        return new ModelAndView("redirect:/");
    }
}
