package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Set;

/** Which units a feature asks at steps that wait for several, where the office may ask one more or one less. */
public interface AskedUnits {

    /** The steps at which it does; all of one part of a process. */
    Set<Block> blocks();

    /** Who else could be asked, those that are asked now among them or not, in the order in which they are shown. */
    List<UnitId> candidates(OpenItem item);

    /** Writes down that the unit is asked as well. */
    void asked(OpenItem item, UnitId unit, Actor.Person by);

    /** Writes down that the unit of the step is not asked any more. */
    void leftOut(OpenItem item, Actor.Person by);
}
