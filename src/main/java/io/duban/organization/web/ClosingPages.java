package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.CloseUnit;
import io.duban.organization.LookUpUnits;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a unit after showing what hangs on it, and opening it again. */
@Controller
@RequestMapping("/organization/units/{id}")
class ClosingPages {

    record ClosingForm(@NotNull LocalDate lastDay, @Nullable Integer confirmed) {}

    private final LookUpUnits lookUp;
    private final CloseUnit closeUnit;
    private final Clock clock;

    ClosingPages(LookUpUnits lookUp, CloseUnit closeUnit, Clock clock) {
        this.lookUp = lookUp;
        this.closeUnit = closeUnit;
        this.clock = clock;
    }

    @GetMapping("/closing")
    String form(@PathVariable UnitId id, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("sheet", lookUp.sheet(id, actor));
        model.addAttribute("waiting", lookUp.waitingFor(id, actor));
        model.addAttribute("values", new ClosingForm(BusinessTime.today(clock), null));
        return "organization/unit-closing";
    }

    @PostMapping("/closing")
    String close(
            @PathVariable UnitId id,
            @Valid @ModelAttribute("values") ClosingForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("sheet", lookUp.sheet(id, actor));
            model.addAttribute("waiting", lookUp.waitingFor(id, actor));
            response.setStatus(422);
            return "organization/unit-closing";
        }
        closeUnit.close(id, form.lastDay(), form.confirmed(), actor);
        return Done.at(
                "/organization/units/" + id,
                redirect,
                "done.organization.unitClosed",
                List.of(form.lastDay().toString()));
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UnitId id, Actor.Person actor, RedirectAttributes redirect) {
        closeUnit.reopen(id, actor);
        return Done.at("/organization/units/" + id, redirect, "done.organization.unitReopened", List.of());
    }
}
