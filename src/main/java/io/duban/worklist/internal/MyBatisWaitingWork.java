package io.duban.worklist.internal;

import io.duban.organization.WaitingWork;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import io.duban.worklist.DecidingSteps;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisWaitingWork implements WaitingWork {

    private final UnattendedMapper mapper;

    MyBatisWaitingWork(UnattendedMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Waiting> forNobody(@Nullable Collection<UnitId> offices) {
        return mapper.forNobody(offices, WorkKind.HEADS_TOO, DecidingSteps.BARS);
    }

    @Override
    public List<Waiting> without(PersonId person, Collection<Grant> roles) {
        return roles.isEmpty() ? List.of() : mapper.without(person, roles, WorkKind.HEADS_TOO, DecidingSteps.BARS);
    }

    @Override
    public List<Waiting> of(UnitId unit) {
        return mapper.ofUnit(unit);
    }
}
