package io.duban.work;

import java.util.List;
import java.util.Optional;

/** What was done, as long as it can be taken back. */
public interface DoneSteps {

    /** A step by which something was handed in that was not taken back; empty for every other one. */
    Optional<DoneStep> handedIn(String id);

    /** The steps at which waits what was handed in by this one, in the order in which they opened; one statement. */
    List<OpenItem> waitingFor(String id);

    /** Whether a step after it was done, by which somebody has acted on what was handed in; one statement. */
    boolean isActedOn(String id);
}
