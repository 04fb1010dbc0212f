package io.duban.worklist.web;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.work.DoneStep;
import io.duban.work.SendBack;
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

/** A document is sent back from a step at which it is decided on to an earlier one. */
@Controller
@RequestMapping("/work/{item}/return")
class SendBackPages {

    private final SendBack sendBack;
    private final Desk desk;
    private final People people;
    private final FormerNames units;

    SendBackPages(SendBack sendBack, Desk desk, People people, FormerNames units) {
        this.sendBack = sendBack;
        this.desk = desk;
        this.people = people;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        SendBack.Choice choice = sendBack.choice(item, actor);
        model.addAttribute("item", desk.item(item).orElseThrow());
        model.addAttribute("earlier", choice.earlier());
        model.addAttribute(
                "ending",
                choice.ending().stream().flatMap(id -> desk.item(id).stream()).toList());
        model.addAttribute(
                "people",
                people.names(choice.earlier().stream().map(DoneStep::doneBy).collect(toSet())));
        model.addAttribute(
                "units",
                units.of(choice.earlier().stream().map(DoneStep::unitId).collect(toSet())));
        return "worklist/send-back";
    }

    @PostMapping
    ModelAndView sendBack(
            @PathVariable String item,
            @Valid @ModelAttribute("form") SendBackForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        About about =
                desk.item(item).map(one -> StepDone.about(one, one.matterOf())).orElse(null);
        sendBack.to(item, form.to(), form.reason(), actor);
        StepDone.tell(redirect, about, "done.work.sentBack");
        return new ModelAndView("redirect:/");
    }
}
