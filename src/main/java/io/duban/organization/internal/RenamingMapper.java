package io.duban.organization.internal;

import io.duban.organization.Renaming;
import io.duban.organization.RenamingId;
import io.duban.organization.RenamingState;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RenamingMapper {

    @Nullable
    Renaming byId(RenamingId id);

    @Nullable
    Renaming planned(UnitId unit);

    List<Renaming> ofUnit(UnitId unit);

    List<Renaming> due(LocalDate day);

    List<Renaming> page(@Nullable RenamingId after, @Nullable RenamingState state, int size);

    void insert(Renaming renaming);

    int update(Renaming renaming);

    List<Called> names(Collection<UnitId> ids);

    List<Earlier> former();

    /** A name that a unit had. */
    record Earlier(UnitId id, String name) {}

    /** A unit's name of today with one that it bore until it was renamed, or with none. */
    record Called(
            UnitId id,
            String name,
            @Nullable String oldName,
            @Nullable Instant until) {}
}
