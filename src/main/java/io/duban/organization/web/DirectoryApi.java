package io.duban.organization.web;

import io.duban.organization.ReadDirectory;
import io.duban.organization.Tier;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and colleagues by name, for whoever has to name one, as JSON. */
@RestController
@RequestMapping("/api/directory")
@Tag(name = "organization")
class DirectoryApi {

    record NamedUnitJson(
            UnitId id,
            String name,
            String fullName,
            Tier tier,
            @Nullable UnitId parentId) {

        static NamedUnitJson of(ReadDirectory.NamedUnit unit) {
            return new NamedUnitJson(unit.id(), unit.name(), unit.fullName(), unit.tier(), unit.parentId());
        }
    }

    record ColleagueJson(PersonId id, String account, String name) {

        static ColleagueJson of(ReadDirectory.Colleague colleague) {
            return new ColleagueJson(colleague.id(), colleague.account(), colleague.name());
        }
    }

    private final ReadDirectory directory;

    DirectoryApi(ReadDirectory directory) {
        this.directory = directory;
    }

    /** All that are open; {@code q} stands in one of their names. */
    @GetMapping("/units")
    Slice<NamedUnitJson> units(@RequestParam(defaultValue = "") String q, @ParameterObject Paging paging) {
        return directory.units(q, paging).map(NamedUnitJson::of);
    }

    /** Who works in a unit in which the caller holds a role; {@code q} stands in the name or account. */
    @GetMapping("/colleagues")
    Slice<ColleagueJson> colleagues(
            @RequestParam(defaultValue = "") String q, @ParameterObject Paging paging, Actor.Person actor) {
        return directory.colleagues(q, paging, actor).map(ColleagueJson::of);
    }
}
