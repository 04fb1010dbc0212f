package io.duban.plan;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.work.AskedUnits;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The units that are consulted on a draft: every open unit that was not asked can be. */
@Component
class ConsultedUnits implements AskedUnits {

    private final Opinions opinions;
    private final Units units;

    ConsultedUnits(Opinions opinions, Units units) {
        this.opinions = opinions;
        this.units = units;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.GIVE_OPINION);
    }

    @Override
    public List<UnitId> candidates(OpenItem item) {
        Set<UnitId> asked = opinions.ofPlan(new PlanId(item.subject())).stream()
                .map(Opinion::unit)
                .collect(Collectors.toSet());
        return units.all().stream()
                .map(Unit::id)
                .filter(unit -> !asked.contains(unit))
                .toList();
    }

    @Override
    public void asked(OpenItem item, UnitId unit, Actor.Person by) {
        opinions.askAlso(new PlanId(item.subject()), unit);
    }

    @Override
    public void leftOut(OpenItem item, Actor.Person by) {
        opinions.leaveOut(new PlanId(item.subject()), item.aboutUnit());
    }
}
