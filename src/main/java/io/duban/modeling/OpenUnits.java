package io.duban.modeling;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether a unit that a model names can be asked. */
@Component
class OpenUnits implements Predicate<UnitId> {

    private final Units units;
    private final Clock clock;

    OpenUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public boolean test(UnitId id) {
        return units.everyone().stream().filter(unit -> unit.id().equals(id)).anyMatch(this::isOpen);
    }

    private boolean isOpen(Unit unit) {
        return unit.isOpenOn(BusinessTime.today(clock));
    }
}
