package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the units and people that a page speaks of. */
public record Names(UnitNames units, Map<PersonId, String> people) {

    /** What it is called today. */
    public String unit(@Nullable UnitId id) {
        return units.of(id);
    }

    /** What it was called at this moment; null: nothing is settled yet, so today. */
    public String unit(@Nullable UnitId id, @Nullable Instant at) {
        return units.of(id, at);
    }

    public String person(@Nullable PersonId id) {
        return id == null ? "" : people.getOrDefault(id, "");
    }
}
