package io.duban.worklist.internal;

import io.duban.organization.WaitingWork.Waiting;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import io.duban.worklist.DecidingSteps.Bar;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What waits for whom, counted by unit, role and step. */
@Mapper
interface UnattendedMapper {

    List<Waiting> forNobody(
            @Param("offices") @Nullable Collection<UnitId> offices,
            @Param("headsToo") Collection<WorkKind> headsToo,
            @Param("bars") Collection<Bar> bars);

    List<Waiting> without(
            @Param("person") PersonId person,
            @Param("roles") Collection<Grant> roles,
            @Param("headsToo") Collection<WorkKind> headsToo,
            @Param("bars") Collection<Bar> bars);

    List<Waiting> ofUnit(@Param("unit") UnitId unit);
}
