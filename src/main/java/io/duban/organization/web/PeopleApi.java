package io.duban.organization.web;

import io.duban.organization.AddPerson;
import io.duban.organization.ChangePerson;
import io.duban.organization.GrantRole;
import io.duban.organization.Handover;
import io.duban.organization.LookUpPeople;
import io.duban.organization.NewPerson;
import io.duban.organization.RevokeRole;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.shared.Verbatim;
import io.duban.shared.VersionOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People and their roles as JSON; each act answers with the person as it then stands. */
@RestController
@RequestMapping("/api/organization/people")
@Tag(name = "organization")
class PeopleApi {

    // Answers are kept for a while under their request key, so none may carry a password: the caller gives it.
    record NewPersonJson(
            @NotBlank String account,

            @NotBlank @Size(max = 100) String name,

            @Nullable @Size(max = 40) String phone,

            @NotBlank @Verbatim String password) {

        @Override
        public String toString() {
            return "NewPersonJson[" + account + "]";
        }
    }

    /** A role to be taken away, how much was shown to be left behind, and who takes over. */
    record RevocationJson(
            @NotNull UnitId unit,

            @NotNull Role role,

            @Nullable @Min(0) Integer confirmed,
            @Nullable PersonId successor) {

        Grant grant() {
            return Grant.own(unit, role);
        }

        Handover handover() {
            return new Handover(confirmed, successor);
        }
    }

    private final LookUpPeople lookUp;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;

    PeopleApi(
            LookUpPeople lookUp,
            AddPerson addPerson,
            ChangePerson changePerson,
            GrantRole grantRole,
            RevokeRole revokeRole) {
        this.lookUp = lookUp;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
    }

    @GetMapping
    Slice<PersonLineJson> list(
            @ParameterObject @ModelAttribute PeoplePages.Filter filter,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        return lookUp.list(filter.filter(), filter.changedSince(), paging, actor)
                .map(PersonLineJson::of);
    }

    @VersionOf(VersionOf.Thing.PERSON)
    @GetMapping("/{id}")
    PersonSheetJson get(@PathVariable PersonId id, Actor.Person actor) {
        return PersonSheetJson.of(lookUp.sheet(id, actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PersonSheetJson add(@Valid @RequestBody NewPersonJson form, Actor.Person actor) {
        NewPerson person = new NewPerson(form.account(), form.name(), form.phone(), form.password());
        return get(addPerson.add(person, actor).id(), actor);
    }

    /** Needs the version that was read; another one by now is a conflict. */
    @PutMapping("/{id}")
    PersonSheetJson change(
            @PathVariable PersonId id,
            @Valid @RequestBody PersonPage.PersonForm form,
            SeenVersion seen,
            Actor.Person actor) {
        changePerson.change(new ChangePerson.Request(id, seen.or(form.version()), form.name(), form.phone()), actor);
        return get(id, actor);
    }

    @PostMapping("/{id}/roles")
    PersonSheetJson grant(@PathVariable PersonId id, @Valid @RequestBody PersonPage.RoleForm form, Actor.Person actor) {
        grantRole.grant(id, form.unit(), form.role(), actor);
        return get(id, actor);
    }

    /** Refuses to leave work to nobody unless its count, as the preview shows it, is confirmed or a successor named. */
    @PostMapping("/{id}/roles/revocation")
    PersonSheetJson revoke(@PathVariable PersonId id, @Valid @RequestBody RevocationJson form, Actor.Person actor) {
        revokeRole.revoke(id, form.grant(), form.handover(), actor);
        return get(id, actor);
    }
}
