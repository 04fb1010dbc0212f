package io.duban.intake.web;

import io.duban.intake.confirming.ProposalRefusal;
import io.duban.organization.Unit;
import io.duban.shared.Chosen;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which units a name stands for.
 *
 * @param unit those that were chosen of the ones that were suggested
 * @param other another unit, by its name in the organization
 */
record ChosenUnits(
        @NotBlank @Size(max = 300) String name,
        @Nullable List<@Nullable UnitId> unit,
        @Nullable String other) {

    /** At least one; refuses a name that is no unit's, or that of several. */
    Set<UnitId> among(List<Unit> open) {
        Set<UnitId> chosen = new LinkedHashSet<>(Chosen.of(unit));
        String typed = Objects.requireNonNullElse(other, "").strip();
        if (!typed.isEmpty()) {
            chosen.add(only(typed, open));
        }
        if (chosen.isEmpty()) {
            throw new ProposalRefusal.UnitNotChosen();
        }
        return chosen;
    }

    private static UnitId only(String typed, List<Unit> open) {
        List<Unit> found = open.stream()
                .filter(unit -> typed.equals(unit.name()) || typed.equals(unit.fullName()))
                .toList();
        if (found.size() != 1) {
            throw new ProposalRefusal.UnitNotChosen();
        }
        return found.get(0).id();
    }
}
