package io.duban.work;

import java.util.List;
import java.util.UUID;

/** What waits. */
public interface OpenItems {

    /** The open steps of the block for the subject; one statement. */
    List<OpenItem> of(Block block, UUID subject);
}
