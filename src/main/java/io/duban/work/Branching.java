package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;

/** Steps that wait once for each of several units. */
public interface Branching {

    /** The units for which the same part of the process is still open; empty where it is not one of several. */
    List<UnitId> open(OpenItem item);

    /**
     * The same part of the process begins for this unit as well.
     *
     * @throws io.duban.shared.StaleAggregate when the step is not open any more
     */
    void add(OpenItem beside, UnitId unit, Actor.Person by);

    /**
     * The part of the process ends for the unit of this step, and is not counted. Where the others have come through it
     * already, the process goes on. False, and nothing is changed, where it would be left without any unit.
     *
     * @throws io.duban.shared.StaleAggregate when the step is not open any more
     */
    boolean remove(OpenItem item, Actor.Person by);
}
