package io.duban.intake.confirming;

import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A text as the sheet that it proposes to an organization of a few units, without a database. */
final class Sheets {

    final List<Unit> units;
    final String text;
    final Sheet sheet;

    Sheets(String text, String... units) {
        this.units = Arrays.stream(units).map(Sheets::unit).toList();
        Proposal read = PlanReader.read(text);
        this.text = read.text();
        this.sheet = SheetMaker.of(read, new UnitMatcher(this.units, Map.of(), UnitId.next()));
    }

    String name(UnitId id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The names of the units of a part with the initials of what they do, in order. */
    List<String> units(Part part) {
        return part.item().units().stream()
                .map(unit ->
                        name(unit.unit()) + " " + unit.responsibility().name().charAt(0))
                .toList();
    }

    /** The words at the marks of one aspect. */
    List<String> words(Part part, Aspect aspect) {
        return part.marks().stream()
                .filter(mark -> mark.aspect() == aspect)
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    private static Unit unit(String name) {
        return new Unit(UnitId.next(), null, name, name, UnitKind.DEPARTMENT, Tier.COUNTY, null, 1, null, 0);
    }
}
