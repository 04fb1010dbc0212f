package io.duban.work;

import io.duban.shared.Actor;
import java.util.Set;

/** How a feature opens a document again that its writer takes back. */
public interface HandedIn {

    /** The steps at which such documents are handed in. */
    Set<Block> blocks();

    /**
     * Opens the document for writing again, as it was handed in at the step, and tells of it; the words may be empty.
     *
     * @throws io.duban.shared.StaleAggregate when it changed since
     */
    void takeBack(DoneStep step, String words, Actor.Person by);
}
