package io.duban.organization;

import io.duban.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules of a unit's place ask, of units as they are or as they would be. */
interface UnitTree {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    Unit get(UnitId id);

    Optional<Unit> byCode(String code);

    /**
     * The units directly below whose name reads the same, closed ones too; without a parent those at the top.
     */
    List<Unit> alikeBelow(@Nullable UnitId parent, String name);
}
