package io.duban.organization.internal;

import io.duban.organization.PersonFilter;
import io.duban.organization.ReadDirectory;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface DirectoryMapper {

    List<PersonMapper.PersonRow> people(PersonFilter filter, @Nullable String after, int limit);

    List<ReadDirectory.NamedUnit> openUnits(LocalDate today, String text, @Nullable UnitId after, int limit);

    List<ReadDirectory.Colleague> colleagues(PersonId id, String text, @Nullable PersonId after, int limit);

    List<NamedGrant> grants(Collection<PersonId> ids);

    List<Headcount> headcounts();

    @Nullable
    Instant lastSignIn(PersonId id);

    /** A role with the unit's name. */
    record NamedGrant(PersonId personId, UnitId unitId, String unitName, Role role) {}

    /** How many people hold a role in a unit. */
    record Headcount(UnitId unitId, int people) {}
}
