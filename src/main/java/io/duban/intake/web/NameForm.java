package io.duban.intake.web;

import io.duban.intake.confirming.NamedUnit;
import io.duban.intake.confirming.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names without a unit that a person leaves in a row; the others are let go.
 *
 * @param stay whether the person goes on in the editor
 */
record NameForm(@Nullable List<String> names, @Nullable Boolean stay) {

    boolean stays() {
        return Boolean.TRUE.equals(stay);
    }

    List<NamedUnit> keptOf(Row row) {
        List<String> kept = names == null ? List.of() : names;
        return row.unmatched().stream()
                .filter(unit -> kept.contains(unit.name()))
                .toList();
    }
}
