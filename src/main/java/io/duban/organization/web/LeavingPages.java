package io.duban.organization.web;

import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.PreviewLeaving;
import io.duban.organization.RevokeRole;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    /** What was shown to wait for nobody, and who takes over; both may be left out. */
    record HandoverForm(
            @Nullable Integer confirmed, @Nullable PersonId successor) {

        Handover handover() {
            return new Handover(confirmed, successor);
        }
    }

    /** A role to be revoked, with the same. */
    record RevocationForm(
            @NotNull UnitId unit,

            @NotNull Role role,

            @Nullable Integer confirmed,
            @Nullable PersonId successor) {

        Grant grant() {
            return Grant.own(unit, role);
        }

        Handover handover() {
            return new Handover(confirmed, successor);
        }
    }

    private final PreviewLeaving preview;
    private final Deactivate deactivate;
    private final RevokeRole revokeRole;
    private final PersonSheets sheets;
    private final Units units;

    LeavingPages(
            PreviewLeaving preview, Deactivate deactivate, RevokeRole revokeRole, PersonSheets sheets, Units units) {
        this.preview = preview;
        this.deactivate = deactivate;
        this.revokeRole = revokeRole;
        this.sheets = sheets;
        this.units = units;
    }

    @GetMapping("/deactivation")
    String off(@PathVariable PersonId id, Actor.Person actor, Model model) {
        model.addAttribute("preview", preview.of(id, null, actor));
        model.addAttribute("colleagues", sheets.colleagues(id));
        return "organization/leaving";
    }

    @PostMapping("/deactivation")
    String deactivate(@PathVariable PersonId id, HandoverForm form, Actor.Person actor, RedirectAttributes redirect) {
        deactivate.deactivate(id, form.handover(), actor);
        return done(id, redirect, "done.organization.deactivated");
    }

    @GetMapping("/roles/revocation")
    String role(
            @PathVariable PersonId id,
            @RequestParam UnitId unit,
            @RequestParam Role role,
            Actor.Person actor,
            Model model) {
        model.addAttribute("preview", preview.of(id, Grant.own(unit, role), actor));
        model.addAttribute("colleagues", sheets.colleagues(id));
        model.addAttribute("unit", units.get(unit));
        model.addAttribute("role", role);
        return "organization/leaving";
    }

    // Its fields are hidden ones; a request without them is broken and answered as such.
    @PostMapping("/roles/revocation")
    String revoke(
            @PathVariable PersonId id, @Valid RevocationForm form, Actor.Person actor, RedirectAttributes redirect) {
        revokeRole.revoke(id, form.grant(), form.handover(), actor);
        return done(id, redirect, "done.organization.roleRevoked");
    }

    private static String done(PersonId id, RedirectAttributes redirect, String key) {
        return Done.at("/organization/people/" + id, redirect, key, List.of());
    }
}
