package io.duban.worklist;

import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.work.CoHandler;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An item on somebody's desk, which of its step it is, counted from 1, and how many wait at the step; both stop at a
 * hundred. Whether it may be sent back to an earlier step to which the model draws no way of its own;
 * and the opinions that are asked for.
 */
public record DeskPlace(DeskItem item, int at, int of, boolean sendsBack, List<CoHandler> opinions) {

    private static final Set<Role> OF_UNITS = EnumSet.of(Role.OFFICER, Role.DEPARTMENT_HEAD);

    public DeskPlace {
        opinions = List.copyOf(opinions);
    }

    public StepKey step() {
        return item.step();
    }

    public String number() {
        return item.number();
    }

    public String title() {
        return item.title();
    }

    /** Whose part is done here: the unit's own, or that of the unit whose matter it is. */
    public String unit() {
        boolean ownPart = OF_UNITS.contains(item.role()) && item.aboutUnitId().equals(item.unitId());
        return ownPart || item.matterOf() == null ? item.unitName() : item.matterOf();
    }
}
