package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.work.Prepare;
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

/** What is asked of whoever prepares a step, and handing it back. */
@Controller
@RequestMapping("/work/{item}/preparation")
class PreparePages {

    private final Prepare prepare;
    private final Desk desk;

    PreparePages(Prepare prepare, Desk desk) {
        this.prepare = prepare;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        model.addAttribute("item", item(item, actor));
        return "worklist/prepare";
    }

    @PostMapping
    ModelAndView handBack(
            @PathVariable String item,
            @Valid @ModelAttribute("form") PrepareForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        DeskItem before = item(item, actor);
        prepare.handBack(item, form.said(), actor);
        StepDone.tell(redirect, StepDone.about(before, before.unitName()), "done.work.handedBack");
        return new ModelAndView("redirect:/");
    }

    private DeskItem item(String id, Actor.Person actor) {
        return desk.item(prepare.of(id, actor).id()).orElseThrow();
    }
}
