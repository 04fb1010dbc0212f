package io.duban.organization.internal;

import io.duban.organization.Unit;
import io.duban.shared.NameRule;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
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

    List<Unit> below(@Param("parent") @Nullable UnitId parent);

    /** Those whose name reads so, and those of which that is not known. */
    List<Unit> maybeAlikeBelow(@Param("parent") @Nullable UnitId parent, @Param("name") String nameAsRead);

    int countBelow(@Param("parent") @Nullable UnitId parent);

    List<Above> lineage(Collection<UnitId> ids);

    List<UnitId> lockTop();

    List<UnitId> lock(Collection<UnitId> ids);

    void insert(Collection<Row> rows);

    int update(Row row);

    /** A unit as it is kept: with its name as it reads. */
    record Row(Unit unit, String nameAsRead) {

        static Row of(Unit unit) {
            return new Row(unit, NameRule.spelled(unit.name()));
        }
    }

    /** A unit that stands above another; every unit stands above itself. */
    record Above(UnitId unitId, UnitId aboveId) {}

    /** A unit's name alone. */
    record UnitName(UnitId id, String name) {}
}
