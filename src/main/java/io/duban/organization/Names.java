package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the units and people that a page speaks of. */
public record Names(Map<UnitId, String> units, Map<PersonId, String> people) {

    public String unit(@Nullable UnitId id) {
        return id == null ? "" : units.getOrDefault(id, "");
    }

    public String person(@Nullable PersonId id) {
        return id == null ? "" : people.getOrDefault(id, "");
    }
}
