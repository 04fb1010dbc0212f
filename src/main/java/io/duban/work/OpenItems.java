package io.duban.work;

import java.util.List;
import java.util.UUID;

/** What waits. */
public interface OpenItems {

    /** Every open step of the subject, in the order in which they opened; one statement. */
    List<OpenItem> of(UUID subject);

    /** The open steps of the block for the subject; one statement. */
    List<OpenItem> of(Block block, UUID subject);
}
