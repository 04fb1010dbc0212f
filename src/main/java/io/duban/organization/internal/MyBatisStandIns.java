package io.duban.organization.internal;

import io.duban.organization.StandIn;
import io.duban.organization.StandInId;
import io.duban.organization.StandIns;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisStandIns implements StandIns {

    private final StandInMapper mapper;

    MyBatisStandIns(StandInMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public StandIn get(StandInId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public List<StandIn> of(PersonId person) {
        return mapper.of(person);
    }

    @Override
    public List<StandIn> lockedOfAbsent(PersonId person) {
        if (mapper.lock(person) == null) {
            throw new Missing(person);
        }
        return mapper.ofAbsent(person);
    }

    @Override
    public void add(Collection<StandIn> standIns) {
        Batches.of(standIns).forEach(mapper::insert);
    }

    @Override
    public void end(StandInId id, Instant at) {
        if (mapper.end(id, at) == 0) {
            throw new StaleAggregate(id);
        }
    }
}
