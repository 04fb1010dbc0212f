package io.duban.organization;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All renamings of units. */
public interface Renamings {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    Renaming get(RenamingId id);

    /** The one that has not come into force yet. */
    Optional<Renaming> planned(UnitId unit);

    /** Latest first. */
    List<Renaming> of(UnitId unit);

    /** Those that this day or a day before it brings into force, in the order of their days. */
    List<Renaming> due(LocalDate day);

    /** Latest first, behind this one (null: from the first), of this state (null: of any). */
    List<Renaming> page(@Nullable RenamingId after, @Nullable RenamingState state, int size);

    void add(Renaming renaming);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was changed since it was read. */
    void save(Renaming renaming);
}
