package io.duban.organization;

import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units. */
public interface Units {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    Unit get(UnitId id);

    /** By the name that plans use or by the full name. */
    Optional<Unit> byName(String name);

    Optional<Unit> byCode(String code);

    /** Every open unit, parents before children, in the order of the tree. */
    List<Unit> all();

    /** The names of these units; one statement. */
    Map<UnitId, String> names(Collection<UnitId> ids);
}
