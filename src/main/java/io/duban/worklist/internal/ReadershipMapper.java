package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Who works in the units that have to do with a thing. */
@Mapper
interface ReadershipMapper {

    /** A role that somebody holds in such a unit. */
    record Holder(PersonId person, String name, UnitId unit, String unitName, Role role) {}

    List<Holder> holders(@Param("about") Block.About about, @Param("subject") UUID subject);
}
