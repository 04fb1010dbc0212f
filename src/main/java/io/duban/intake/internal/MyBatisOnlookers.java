package io.duban.intake.internal;

import io.duban.intake.confirming.Onlookers;
import io.duban.intake.confirming.ProposalId;
import io.duban.shared.PersonName;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOnlookers implements Onlookers {

    private final OnlookerMapper mapper;

    MyBatisOnlookers(OnlookerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void saw(ProposalId id, PersonName who, Instant at) {
        mapper.put(id, who, at);
    }

    @Override
    public List<PersonName> since(ProposalId id, Instant instant) {
        return mapper.since(id, instant);
    }

    @Override
    public void forget(ProposalId id) {
        mapper.delete(id);
    }
}
