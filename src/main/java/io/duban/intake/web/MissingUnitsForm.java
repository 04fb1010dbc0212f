package io.duban.intake.web;

import io.duban.intake.confirming.MakeMissingUnits;
import io.duban.intake.confirming.MissingUnits;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The units that a document names, each with what it is to be; those that are ticked are made. */
record MissingUnitsForm(
        @Nullable @Size(max = MissingUnits.MOST) List<@Valid Line> units) {

    /** {@code above} is the name of the unit above, blank for none. */
    record Line(
            @NotBlank @Size(max = 200) String name,

            @Nullable Boolean make,

            @NotNull UnitKind kind,

            @NotNull Tier tier,

            @Nullable @Size(max = 300) String above) {}

    /** All ticked, below the government to which the office belongs. */
    static MissingUnitsForm of(MissingUnits.View view) {
        Unit above = view.above();
        Tier tier = above == null ? Tier.CITY : above.tier();
        String name = above == null ? "" : above.name();
        return new MissingUnitsForm(view.units().stream()
                .map(unit -> new Line(unit.name(), true, unit.kind(), tier, name))
                .toList());
    }

    public List<Line> lines() {
        return Objects.requireNonNullElse(units, List.of());
    }

    /** Those that are ticked; a name above that is no unit's, or that of several, is an error at its field. */
    List<MakeMissingUnits.Wanted> wanted(List<Unit> open, BindingResult errors) {
        List<MakeMissingUnits.Wanted> wanted = new ArrayList<>();
        for (int at = 0; at < lines().size(); at++) {
            Line line = lines().get(at);
            if (Boolean.TRUE.equals(line.make())) {
                String above = Objects.requireNonNullElse(line.above(), "").strip();
                List<Unit> found = open.stream()
                        .filter(unit -> above.equals(unit.name()) || above.equals(unit.fullName()))
                        .toList();
                if (!above.isEmpty() && found.size() != 1) {
                    errors.rejectValue("units[" + at + "].above", "intake.missing.aboveUnknown");
                }
                wanted.add(new MakeMissingUnits.Wanted(
                        line.name(),
                        line.kind(),
                        line.tier(),
                        found.isEmpty() ? null : found.get(0).id()));
            }
        }
        return wanted;
    }
}
