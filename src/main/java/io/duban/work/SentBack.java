package io.duban.work;

import java.util.Set;

/** How a feature takes that its document is sent back to an earlier step, at steps at which it is decided on. */
public interface SentBack {

    /** The steps at which such documents are decided on. */
    Set<Block> blocks();

    /** What is decided on at the step, and who is barred from it. */
    Turns.Matter matter(OpenItem item);

    /**
     * Writes the decision down and, where the earlier step is one of writing, opens the document there; the reason is
     * never empty.
     *
     * @throws io.duban.shared.StaleAggregate when the document changed since
     */
    void sendBack(Turn turn, DoneStep to, String reason);
}
