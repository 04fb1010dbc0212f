package io.duban.organization;

import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units. */
public interface Units extends UnitTree {

    /** By the full name or by the name that plans use; empty also when several open units share the name. */
    Optional<Unit> byName(String name);

    /** Every open unit, parents before children, in the order of the tree. */
    List<Unit> all();

    /** Every unit, closed ones too, parents before children, in the order of the tree. */
    List<Unit> everyone();

    /** The names of these units, closed ones too; one statement. */
    Map<UnitId, String> names(Collection<UnitId> ids);

    /** The units directly below, closed ones too, in their order; without a parent those at the top. */
    List<Unit> below(@Nullable UnitId parent);

    /** How many there are directly below, closed ones too. */
    int countBelow(@Nullable UnitId parent);

    /** Each of these units with itself and every unit above it; one statement. */
    Map<UnitId, Set<UnitId>> lineage(Collection<UnitId> ids);

    /** Until the end of the transaction nobody else may change the shape of the tree. */
    void lockTree();

    /** Until the end of the transaction nobody else may take people from these units. */
    void lock(Collection<UnitId> ids);

    /** Inserts new units. */
    void add(Collection<Unit> units);

    /** Throws {@link io.duban.shared.StaleAggregate} when the unit was changed since it was read. */
    void save(Unit unit);
}
