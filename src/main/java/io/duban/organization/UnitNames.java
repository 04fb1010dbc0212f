package io.duban.organization;

import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some units are called, and were called before, the oldest name first. Whatever was handed in, signed or settled
 * keeps the name of its time; what is open bears the name of today.
 */
public record UnitNames(Map<UnitId, String> now, Map<UnitId, List<Former>> former) {

    public static final UnitNames NONE = new UnitNames(Map.of(), Map.of());

    /** A name that a unit bore until it was renamed. */
    public record Former(String name, Instant until) {}

    /** Today's name, empty where the unit is none of these. */
    public String of(@Nullable UnitId id) {
        return id == null ? "" : now.getOrDefault(id, "");
    }

    /** The name at this moment; null means that nothing is settled yet, so today's. */
    public String of(@Nullable UnitId id, @Nullable Instant at) {
        if (id == null || at == null) {
            return of(id);
        }
        return former.getOrDefault(id, List.of()).stream()
                .filter(name -> at.isBefore(name.until()))
                .findFirst()
                .map(Former::name)
                .orElseGet(() -> of(id));
    }
}
