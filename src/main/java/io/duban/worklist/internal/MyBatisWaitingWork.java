package io.duban.worklist.internal;

import io.duban.organization.WaitingWork;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.worklist.internal.UnattendedMapper.Within;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MyBatisWaitingWork implements WaitingWork {

    private final UnattendedMapper mapper;
    private final BarringInLists barring;

    MyBatisWaitingWork(UnattendedMapper mapper, BarringInLists barring) {
        this.mapper = mapper;
        this.barring = barring;
    }

    @Override
    public List<Waiting> forNobody(UnitId unit) {
        return mapper.ofUnitForNobody(Within.unit(unit), barring.rules());
    }

    @Override
    public int countForNobody(int limit) {
        return mapper.count(Within.all(), barring.rules(), limit);
    }

    @Override
    public List<Waiting> without(PersonId person, Collection<Grant> roles) {
        return roles.isEmpty() ? List.of() : mapper.without(person, roles, barring.rules());
    }

    @Override
    public Map<PersonId, Integer> without(Collection<PersonId> people) {
        Map<PersonId, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.put(person, 0));
        if (!people.isEmpty()) {
            mapper.countWithout(people, barring.rules()).forEach(one -> counts.put(one.person(), one.count()));
        }
        return counts;
    }

    @Override
    public List<Waiting> of(UnitId unit) {
        return mapper.ofUnit(unit);
    }
}
