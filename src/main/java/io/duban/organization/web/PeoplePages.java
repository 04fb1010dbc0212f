package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.AddPerson;
import io.duban.organization.FirstPassword;
import io.duban.organization.LookUpPeople;
import io.duban.organization.LookUpUnits;
import io.duban.organization.NewPerson;
import io.duban.organization.PersonFilter;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Verbatim;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of people, and adding one. */
@Controller
@RequestMapping("/organization/people")
class PeoplePages {

    record NewPersonForm(
            @NotBlank
            @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,63}\\s*", message = "{organization.invalid.account}")
            String account,

            @NotBlank @Size(max = 100) String name,

            @Nullable @Size(max = 40) String phone,

            @Nullable @Size(max = 200) @Verbatim String password) {

        NewPerson person() {
            return new NewPerson(account, name, phone, password);
        }
    }

    /** What the list is narrowed to. */
    record Filter(
            @Nullable String q,
            @Nullable UnitId unit,
            @Nullable Role role,
            @Nullable Boolean inactive,
            @Nullable Instant changedSince) {

        PersonFilter filter() {
            return new PersonFilter(q == null ? "" : q, unit, role, Boolean.TRUE.equals(inactive));
        }
    }

    private final LookUpPeople lookUp;
    private final PersonSheets sheets;
    private final AddPerson addPerson;
    private final UnitChoice units;
    private final LookUpUnits lookUpUnits;

    PeoplePages(
            PersonSheets sheets, LookUpPeople lookUp, AddPerson addPerson, UnitChoice units, LookUpUnits lookUpUnits) {
        this.sheets = sheets;
        this.lookUp = lookUp;
        this.addPerson = addPerson;
        this.units = units;
        this.lookUpUnits = lookUpUnits;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(Actor.Person actor) {
        return actor.holdsAnywhere(ADMIN);
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") Filter filter,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        model.addAttribute("slice", lookUp.list(filter.filter(), filter.changedSince(), Paging.after(after), actor));
        model.addAttribute("units", units.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("nobody", lookUpUnits.countForNobody(LookUpUnits.COUNTED, actor));
        return "organization/people";
    }

    @GetMapping("/new")
    String form(Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("values", new NewPersonForm("", "", "", null));
        return "organization/person-new";
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("values") NewPersonForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "organization/person-new";
        }
        FirstPassword first = addPerson.add(form.person(), actor);
        DoneMessage done = new DoneMessage(
                "done.organization.personAdded", List.of(form.name().strip()));
        return form.person().password() == null
                ? sheets.showOnce(first, done, actor, model, response)
                : done.at("/organization/people/" + first.id(), redirect);
    }
}
