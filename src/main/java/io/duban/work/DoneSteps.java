package io.duban.work;

import java.util.List;
import java.util.Optional;

/** What was done, as long as it can be taken back. */
public interface DoneSteps {

    /** A step by which something was handed in that was not taken back; empty for every other one. */
    Optional<DoneStep> handedIn(String id);

    /** The steps at which waits what was handed in by this one, in the order in which they opened; one statement. */
    List<OpenItem> waitingFor(String id);

    /**
     * What was done to the same subject in the same process and year before, but what was taken back, the last first;
     * of the same unit where the step is about one of several. One statement.
     */
    List<DoneStep> before(OpenItem item);

    /** Whether a step after it was done, by which somebody has acted on what was handed in; one statement. */
    boolean isActedOn(String id);
}
