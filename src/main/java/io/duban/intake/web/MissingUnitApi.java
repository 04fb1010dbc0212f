package io.duban.intake.web;

import io.duban.intake.confirming.MakeMissingUnits;
import io.duban.intake.confirming.MissingUnits;
import io.duban.intake.confirming.ProposalId;
import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The units that a document names and nobody has made. */
@RestController
@RequestMapping("/api/intake/proposals/{proposal}/missing-units")
@Tag(name = "intake")
class MissingUnitApi {

    /** {@code kind} is a guess. */
    record MissingUnitJson(String name, int tasks, UnitKind kind) {}

    /** {@code all} is how many there are; {@code admins} are the names of some who can make them. */
    record MissingUnitsJson(List<MissingUnitJson> units, int all, boolean mayMake, List<String> admins) {

        static MissingUnitsJson of(MissingUnits.View view) {
            return new MissingUnitsJson(
                    view.units().stream()
                            .map(unit -> new MissingUnitJson(unit.name(), unit.tasks(), unit.kind()))
                            .toList(),
                    view.all(),
                    view.mayMake(),
                    view.admins());
        }
    }

    /** A unit to be made, at the top where none is above. */
    record WantedUnitJson(
            @NotBlank @Size(max = 200) String name,
            @NotNull UnitKind kind,
            @NotNull Tier tier,
            @Nullable UnitId above) {}

    /** All are made, or none. */
    record WantedUnitsJson(
            @NotEmpty @Size(max = MissingUnits.MOST) List<@Valid WantedUnitJson> units) {

        List<MakeMissingUnits.Wanted> wanted() {
            return units.stream()
                    .map(unit -> new MakeMissingUnits.Wanted(unit.name(), unit.kind(), unit.tier(), unit.above()))
                    .toList();
        }
    }

    private final MissingUnits missing;
    private final MakeMissingUnits make;

    MissingUnitApi(MissingUnits missing, MakeMissingUnits make) {
        this.missing = missing;
        this.make = make;
    }

    @GetMapping
    MissingUnitsJson show(@PathVariable ProposalId proposal, Actor.Person actor) {
        return MissingUnitsJson.of(missing.view(proposal, actor));
    }

    /** Answers with what is still missing. */
    @PostMapping
    MissingUnitsJson make(
            @PathVariable ProposalId proposal, @Valid @RequestBody WantedUnitsJson body, Actor.Person actor) {
        make.make(proposal, body.wanted(), actor);
        return MissingUnitsJson.of(missing.view(proposal, actor));
    }
}
