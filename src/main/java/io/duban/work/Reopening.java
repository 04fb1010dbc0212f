package io.duban.work;

import io.duban.shared.Actor;
import java.util.Collection;
import java.util.List;

/** Lets a process stand again where it stood before a step was done. */
public interface Reopening {

    /**
     * Ends what waits since the step was done, and opens the step again with its due date, as it had been given; false,
     * and nothing is changed, where the model by which the process runs now has no such way back.
     *
     * @throws io.duban.shared.StaleAggregate when something of it is not open any more
     */
    boolean reopen(DoneStep step, Collection<OpenItem> instead, Actor.Person by);

    /**
     * Ends the step of the turn as one whose doer sends back, with whatever waits beside it in the same part of the
     * process, and opens the earlier one anew; false, and nothing is changed, where the process has no such way back.
     *
     * @throws io.duban.shared.StaleAggregate when the step is not open any more
     */
    boolean sendBack(Turn turn, DoneStep to);

    /** The ids of the other steps that wait and would end with it. */
    List<String> ending(OpenItem item, DoneStep to);
}
