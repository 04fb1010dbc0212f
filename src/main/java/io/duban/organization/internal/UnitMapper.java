package io.duban.organization.internal;

import io.duban.organization.Unit;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface UnitMapper {

    @Nullable
    Unit byId(UnitId id);

    List<Unit> byName(String name);

    @Nullable
    Unit byCode(String code);

    List<Unit> all();

    List<UnitName> names(Collection<UnitId> ids);

    List<Unit> below(@Nullable UnitId parent);

    List<Above> lineage(Collection<UnitId> ids);

    List<UnitId> lockTop();

    List<UnitId> lock(Collection<UnitId> ids);

    void insert(Collection<Unit> units);

    int update(Unit unit);

    /** A unit that stands above another; every unit stands above itself. */
    record Above(UnitId unitId, UnitId aboveId) {}

    /** A unit's name alone. */
    record UnitName(UnitId id, String name) {}
}
