package io.duban.organization.web;

import io.duban.organization.ChangePerson;
import io.duban.organization.GrantRole;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: name, telephone number and roles. */
@Controller
@RequestMapping("/organization/people/{id}")
class PersonPage {

    record PersonForm(
            @Nullable Integer version,

            @NotBlank @Size(max = 100) String name,

            @Nullable @Size(max = 40) String phone) {

        /** As the page sends it, always with the version that it showed. */
        ChangePerson.Request change(PersonId id) {
            return new ChangePerson.Request(id, Objects.requireNonNullElse(version, -1), name, phone);
        }
    }

    record RoleForm(@NotNull UnitId unit, @NotNull Role role) {}

    private final PersonSheets sheets;
    private final ChangePerson changePerson;
    private final GrantRole grantRole;

    PersonPage(PersonSheets sheets, ChangePerson changePerson, GrantRole grantRole) {
        this.sheets = sheets;
        this.changePerson = changePerson;
        this.grantRole = grantRole;
    }

    @GetMapping
    String show(@PathVariable PersonId id, Actor.Person actor, Model model) {
        return sheets.show(id, actor, model);
    }

    @PostMapping
    String change(
            @PathVariable PersonId id,
            @Valid PersonForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return sheets.show(id, actor, model);
        }
        changePerson.change(form.change(id), actor);
        return done(id, redirect, "done.organization.personChanged");
    }

    @PostMapping("/roles")
    String grant(
            @PathVariable PersonId id,
            @Valid RoleForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return sheets.show(id, actor, model);
        }
        grantRole.grant(id, form.unit(), form.role(), actor);
        return done(id, redirect, "done.organization.roleGranted");
    }

    private static String done(PersonId id, RedirectAttributes redirect, String key) {
        return DoneMessage.at("/organization/people/" + id, redirect, key, List.of());
    }
}
