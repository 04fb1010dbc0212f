package io.duban.organization.internal;

import io.duban.organization.StandIn;
import io.duban.organization.StandInId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface StandInMapper {

    @Nullable
    StandIn byId(StandInId id);

    List<StandIn> of(PersonId person);

    List<StandIn> ofAbsent(PersonId absent);

    @Nullable
    PersonId lock(PersonId person);

    void insert(Collection<StandIn> standIns);

    int end(StandInId id, Instant at);
}
