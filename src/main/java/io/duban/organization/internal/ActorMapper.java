package io.duban.organization.internal;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ActorMapper {

    List<OwnRole> own(PersonId id);

    List<LentRole> lent(PersonId standIn, LocalDate today);

    /** A person with one role; a person without any comes as one row without role. */
    record OwnRole(
            String name,
            boolean active,
            @Nullable UnitId unitId,
            @Nullable Role role) {}

    /** A role of an absent person. */
    record LentRole(PersonId absentId, String absentName, UnitId unitId, Role role) {}
}
