package io.duban.organization.web;

import io.duban.organization.AddUnit;
import io.duban.organization.ChangeUnit;
import io.duban.organization.CloseUnit;
import io.duban.organization.Handover;
import io.duban.organization.LookUpUnits;
import io.duban.organization.Unit;
import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.shared.SeenVersion;
import io.duban.shared.UnitId;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units as JSON; each act answers with the unit as it then stands. */
@RestController
@RequestMapping("/api/organization/units")
@Tag(name = "organization")
class UnitApi {

    /** A unit in the tree; parents come before children, so one list holds it all. */
    record UnitLine(UnitJson unit, int depth, int people, boolean open) {}

    /** The list of all units that match. */
    record UnitLines(List<UnitLine> rows) {}

    /** One unit with the ids below it at any depth and its people. */
    record UnitSheet(UnitJson unit, boolean open, List<UnitId> below, List<PersonLineJson> members)
            implements Versioned, Located {

        @Override
        public String address() {
            return "/api/organization/units/" + unit.id();
        }

        @Override
        public int inVersion() {
            return unit.version();
        }
    }

    /** The unit's last day, how much was shown to wait for it, and who takes over. */
    record ClosingJson(
            @NotNull LocalDate lastDay,
            @Nullable @Min(0) Integer confirmed,
            @Nullable PersonId successor) {

        Handover handover() {
            return new Handover(confirmed, successor);
        }
    }

    private final LookUpUnits lookUp;
    private final AddUnit addUnit;
    private final ChangeUnit changeUnit;
    private final CloseUnit closeUnit;

    UnitApi(LookUpUnits lookUp, AddUnit addUnit, ChangeUnit changeUnit, CloseUnit closeUnit) {
        this.lookUp = lookUp;
        this.addUnit = addUnit;
        this.changeUnit = changeUnit;
        this.closeUnit = closeUnit;
    }

    @GetMapping
    UnitLines list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable Instant changedSince,
            Actor.Person actor) {
        List<LookUpUnits.Line> lines =
                changedSince == null ? lookUp.tree(q, closed, actor) : lookUp.changed(q, closed, changedSince, actor);
        return new UnitLines(lines.stream()
                .map(line -> new UnitLine(UnitJson.of(line.unit()), line.depth(), line.people(), line.open()))
                .toList());
    }

    @VersionOf(VersionOf.Thing.UNIT)
    @GetMapping("/{id}")
    UnitSheet get(@PathVariable UnitId id, Actor.Person actor) {
        LookUpUnits.Sheet sheet = lookUp.sheet(id, actor);
        return new UnitSheet(
                UnitJson.of(sheet.unit()),
                sheet.open(),
                sheet.below().stream().map(Unit::id).toList(),
                sheet.members().stream().map(PersonLineJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UnitSheet add(@Valid @RequestBody UnitForm form, Actor.Person actor) {
        return get(addUnit.add(form.details(), actor), actor);
    }

    /** Needs the version that was read; another one by now is a conflict. */
    @PutMapping("/{id}")
    UnitSheet change(@PathVariable UnitId id, @Valid @RequestBody UnitForm form, SeenVersion seen, Actor.Person actor) {
        changeUnit.change(form.change(id, seen.or(form.version())), actor);
        return get(id, actor);
    }

    /** Refuses while work waits for the unit, unless its count is confirmed or a successor named. */
    @PostMapping("/{id}/closing")
    UnitSheet close(@PathVariable UnitId id, @Valid @RequestBody ClosingJson form, Actor.Person actor) {
        closeUnit.close(id, form.lastDay(), form.handover(), actor);
        return get(id, actor);
    }

    @PostMapping("/{id}/reopening")
    UnitSheet reopen(@PathVariable UnitId id, Actor.Person actor) {
        closeUnit.reopen(id, actor);
        return get(id, actor);
    }
}
