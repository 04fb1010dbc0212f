package io.duban.simulation;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Part;
import io.duban.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which unit takes over the part of another: one beside it that has none and has people for one. */
@Component
@SimulationOnly
class UnitsBeside {

    private final Units units;
    private final Overseers overseers;
    private final Clock clock;

    UnitsBeside(Units units, Overseers overseers, Clock clock) {
        this.units = units;
        this.overseers = overseers;
        this.clock = clock;
    }

    Optional<UnitId> of(Task task, UnitId unit, Chance chance) {
        Set<UnitId> taken = task.parts().list().stream().map(Part::unit).collect(Collectors.toSet());
        List<UnitId> beside = units.below(units.get(unit).parentId()).stream()
                .filter(one -> one.isOpenOn(BusinessTime.today(clock)))
                .map(Unit::id)
                .filter(one -> !taken.contains(one) && hasPeople(one))
                .toList();
        return beside.isEmpty() ? Optional.empty() : Optional.of(beside.get(chance.below(beside.size(), "successor")));
    }

    private boolean hasPeople(UnitId unit) {
        return overseers.one(unit, Role.OFFICER).isPresent()
                && overseers.one(unit, Role.DEPARTMENT_HEAD).isPresent();
    }
}
