package io.duban.modeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The nightly looks at the work list, one a day on whichever node is first. */
public interface WorkListChecks {

    /** False when another node has begun that of the day. */
    boolean begin(LocalDate day, Instant now);

    void end(WorkListCheck check);

    /** The newest first. */
    List<WorkListCheck> latest(int most);
}
