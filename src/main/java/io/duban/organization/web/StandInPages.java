package io.duban.organization.web;

import io.duban.organization.EndStandIn;
import io.duban.organization.LookUpStandIns;
import io.duban.organization.NameStandIn;
import io.duban.organization.StandInId;
import io.duban.organization.StandIns;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody names who acts in their place; an admin does it for others on their page. */
@Controller
@RequestMapping("/organization")
class StandInPages {

    private static final String MINE = "/organization/stand-ins/mine";

    private final LookUpStandIns lookUp;
    private final NameStandIn nameStandIn;
    private final EndStandIn endStandIn;
    private final StandIns standIns;
    private final Successors successors;
    private final PersonSheets sheets;

    StandInPages(
            LookUpStandIns lookUp,
            NameStandIn nameStandIn,
            EndStandIn endStandIn,
            StandIns standIns,
            Successors successors,
            PersonSheets sheets) {
        this.lookUp = lookUp;
        this.nameStandIn = nameStandIn;
        this.endStandIn = endStandIn;
        this.standIns = standIns;
        this.successors = successors;
        this.sheets = sheets;
    }

    @GetMapping("/stand-ins/mine")
    String mine(Actor.Person actor, Model model) {
        model.addAttribute("lines", lookUp.own(actor));
        model.addAttribute("colleagues", sheets.colleagues(actor.id()));
        model.addAttribute("absent", actor.id());
        return "organization/stand-ins";
    }

    @PostMapping("/stand-ins/mine")
    String nameMine(
            @Valid StandInForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!isNamed(actor.id(), form, errors, actor)) {
            response.setStatus(422);
            return mine(actor, model);
        }
        return DoneMessage.at(MINE, redirect, "done.organization.standInNamed", List.of());
    }

    @PostMapping("/people/{id}/stand-ins")
    String nameFor(
            @PathVariable PersonId id,
            @Valid StandInForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!isNamed(id, form, errors, actor)) {
            response.setStatus(422);
            return sheets.show(id, actor, model);
        }
        return DoneMessage.at("/organization/people/" + id, redirect, "done.organization.standInNamed", List.of());
    }

    /** False when something is wrong at a field; it is then said there. */
    private boolean isNamed(PersonId absent, StandInForm form, BindingResult errors, Actor.Person actor) {
        Optional<PersonId> standIn = errors.hasErrors() ? Optional.empty() : standIn(form, errors);
        if (errors.hasErrors() || standIn.isEmpty()) {
            return false;
        }
        nameStandIn.name(form.request(absent, standIn.get()), actor);
        return true;
    }

    private Optional<PersonId> standIn(StandInForm form, BindingResult errors) {
        if (!form.namesAnAccount()) {
            if (form.colleague() == null) {
                errors.rejectValue("colleague", "organization.invalid.standIn");
            }
            return Optional.ofNullable(form.colleague());
        }
        return successors.byAccount(String.valueOf(form.account()), errors);
    }

    @PostMapping("/stand-ins/{standIn}/end")
    String end(@PathVariable StandInId standIn, Actor.Person actor, RedirectAttributes redirect) {
        PersonId absent = standIns.get(standIn).absentId();
        endStandIn.end(standIn, actor);
        String back = absent.equals(actor.id()) ? MINE : "/organization/people/" + absent;
        return DoneMessage.at(back, redirect, "done.organization.standInEnded", List.of());
    }
}
