package io.duban.organization;

import io.duban.shared.UnitId;

/** What bears a unit's name, as an admin is told who is about to change it. The work list answers. */
public interface NameBearers {

    /**
     * So many of each.
     *
     * @param openTasks tasks that are not at their end and in which the unit has a part
     * @param openSteps steps that wait for it
     * @param reports that have left it, parts and wholes
     * @param orders to it that are closed or were refused
     */
    record Bearing(int openTasks, int openSteps, int reports, int orders) {}

    /** One statement. */
    Bearing of(UnitId unit);
}
