package io.duban.worklist.web;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.work.AskUnit;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import jakarta.validation.Valid;
import java.util.List;
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

/** One unit more or less at a step that waits for several. */
@Controller
@RequestMapping("/work/{item}/units")
class AskUnitPages {

    private final AskUnit askUnit;
    private final Units units;
    private final Desk desk;

    AskUnitPages(AskUnit askUnit, Units units, Desk desk) {
        this.askUnit = askUnit;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        AskUnit.Choice choice = askUnit.choice(item, actor);
        DeskItem found = desk.item(item).orElseThrow();
        model.addAttribute("item", found);
        model.addAttribute("open", List.copyOf(units.names(choice.open()).values()));
        model.addAttribute("able", choice.more());
        model.addAttribute(
                "unit", units.names(Set.of(found.aboutUnitId())).getOrDefault(found.aboutUnitId(), found.unitName()));
        return "worklist/units";
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String item,
            @Valid @ModelAttribute("form") AskUnitForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        DeskItem about = desk.item(askUnit.choice(item, actor).item().id()).orElseThrow();
        askUnit.add(item, form.unit(), form.said(), actor);
        String name = units.get(form.unit()).name();
        return done(about, "done.work.unitAsked", name, redirect);
    }

    @PostMapping("/end")
    ModelAndView leaveOut(
            @PathVariable String item,
            @Valid @ModelAttribute("form") LeaveOutForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        DeskItem about = desk.item(askUnit.choice(item, actor).item().id()).orElseThrow();
        askUnit.remove(item, form.reason(), actor);
        return done(
                about, "done.work.unitLeftOut", units.get(about.aboutUnitId()).name(), redirect);
    }

    private static ModelAndView done(DeskItem about, String key, String unit, RedirectAttributes redirect) {
        StepDone.tell(redirect, StepDone.about(about, null), key, unit);
        return new ModelAndView("redirect:" + about.subjectPath());
    }
}
