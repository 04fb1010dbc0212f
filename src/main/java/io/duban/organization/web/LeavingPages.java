package io.duban.organization.web;

import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.OrganizationRefusal;
import io.duban.organization.PreviewLeaving;
import io.duban.organization.RevokeRole;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a role from a person or switching one off, after showing what would then wait for nobody. */
@Controller
@RequestMapping("/organization/people/{id}")
class LeavingPages {

    private final PreviewLeaving preview;
    private final Deactivate deactivate;
    private final RevokeRole revokeRole;
    private final PersonSheets sheets;
    private final Successors successors;
    private final Units units;

    LeavingPages(
            PreviewLeaving preview,
            Deactivate deactivate,
            RevokeRole revokeRole,
            PersonSheets sheets,
            Successors successors,
            Units units) {
        this.preview = preview;
        this.deactivate = deactivate;
        this.revokeRole = revokeRole;
        this.sheets = sheets;
        this.successors = successors;
        this.units = units;
    }

    @GetMapping("/deactivation")
    String off(@PathVariable PersonId id, Actor.Person actor, Model model) {
        return show(id, null, actor, model);
    }

    /** Where work would be left that was not confirmed, the same page asks once more and shows it. */
    @PostMapping("/deactivation")
    String deactivate(
            @PathVariable PersonId id,
            @Valid HandoverForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Handover handover = successors.handover(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(id, null, actor, model);
        }
        try {
            deactivate.deactivate(id, handover, actor);
        } catch (OrganizationRefusal.WorkLeft left) {
            response.setStatus(422);
            return ask(left, show(id, null, actor, model), model);
        }
        return done(id, redirect, "done.organization.deactivated");
    }

    @GetMapping("/roles/revocation")
    String role(
            @PathVariable PersonId id,
            @RequestParam UnitId unit,
            @RequestParam Role role,
            Actor.Person actor,
            Model model) {
        return show(id, Grant.own(unit, role), actor, model);
    }

    // Unit and role are hidden fields; a request without them is broken and answered as such.
    @PostMapping("/roles/revocation")
    String revoke(
            @PathVariable PersonId id,
            @Valid PersonPage.RoleForm held,
            @Valid HandoverForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Grant grant = Grant.own(held.unit(), held.role());
        Handover handover = successors.handover(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(id, grant, actor, model);
        }
        try {
            revokeRole.revoke(id, grant, handover, actor);
        } catch (OrganizationRefusal.WorkLeft left) {
            response.setStatus(422);
            return ask(left, show(id, grant, actor, model), model);
        }
        return done(id, redirect, "done.organization.roleRevoked");
    }

    private String show(PersonId id, @Nullable Grant role, Actor.Person actor, Model model) {
        PreviewLeaving.Preview shown = preview.of(id, role, actor);
        model.addAttribute("preview", shown);
        model.addAttribute("waiting", shown.waiting());
        model.addAttribute("colleagues", sheets.colleagues(id));
        if (role != null) {
            model.addAttribute("unit", units.get(role.unit()));
            model.addAttribute("role", role.role());
        }
        return "organization/leaving";
    }

    private static String ask(OrganizationRefusal.WorkLeft left, String page, Model model) {
        model.addAttribute("asked", left);
        model.addAttribute("waiting", left.waiting());
        return page;
    }

    private static String done(PersonId id, RedirectAttributes redirect, String key) {
        return DoneMessage.at("/organization/people/" + id, redirect, key, List.of());
    }
}
