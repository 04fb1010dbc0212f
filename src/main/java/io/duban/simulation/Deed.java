package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.Set;

/** What people do at the steps of some blocks, through the use case that does it for everybody. */
interface Deed {

    Set<Block> blocks();

    /** In the running transaction. */
    void act(WorkItem item, Actor.Person who, Chance chance);
}
