package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.CloseUnit;
import io.duban.organization.Handover;
import io.duban.organization.LookUpUnits;
import io.duban.organization.OrganizationRefusal;
import io.duban.organization.PersonLine;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The unit's last day, and what {@link HandoverForm} says. */
    record ClosingForm(
            @NotNull LocalDate lastDay,
            @Nullable @Min(0) Integer confirmed,
            @Nullable PersonId successor,
            @Nullable String account) {

        HandoverForm handing() {
            return new HandoverForm(confirmed, successor, account);
        }
    }

    private final LookUpUnits lookUp;
    private final CloseUnit closeUnit;
    private final Successors successors;
    private final Clock clock;

    ClosingPages(LookUpUnits lookUp, CloseUnit closeUnit, Successors successors, Clock clock) {
        this.lookUp = lookUp;
        this.closeUnit = closeUnit;
        this.successors = successors;
        this.clock = clock;
    }

    @GetMapping("/closing")
    String form(@PathVariable UnitId id, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("values", new ClosingForm(BusinessTime.today(clock), null, null, null));
        return show(id, actor, model);
    }

    /** Where work would be left that was not confirmed, the same page asks once more and shows it. */
    @PostMapping("/closing")
    String close(
            @PathVariable UnitId id,
            @Valid @ModelAttribute("values") ClosingForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Handover handover = successors.handover(form.handing(), errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(id, actor, model);
        }
        try {
            closeUnit.close(id, form.lastDay(), handover, actor);
        } catch (OrganizationRefusal.WorkLeft left) {
            response.setStatus(422);
            String page = show(id, actor, model);
            model.addAttribute("asked", left);
            model.addAttribute("waiting", left.waiting());
            return page;
        }
        return DoneMessage.at(
                "/organization/units/" + id,
                redirect,
                "done.organization.unitClosed",
                List.of(form.lastDay().toString()));
    }

    private String show(UnitId id, Actor.Person actor, Model model) {
        LookUpUnits.Sheet sheet = lookUp.sheet(id, actor);
        Map<String, String> colleagues = new LinkedHashMap<>();
        sheet.members().stream()
                .filter(PersonLine::active)
                .forEach(member ->
                        colleagues.put(member.id().toString(), member.name() + " (" + member.account() + ")"));
        model.addAttribute("sheet", sheet);
        model.addAttribute("waiting", lookUp.waitingFor(id, actor));
        model.addAttribute("colleagues", colleagues);
        return "organization/unit-closing";
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UnitId id, Actor.Person actor, RedirectAttributes redirect) {
        closeUnit.reopen(id, actor);
        return DoneMessage.at("/organization/units/" + id, redirect, "done.organization.unitReopened", List.of());
    }
}
