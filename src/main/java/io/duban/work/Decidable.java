package io.duban.work;

import io.duban.shared.Actor;
import java.util.Set;

/**
 * What a feature's document does when it is decided on. Whose turn it is, what the step asks for and how the process
 * goes on is the same for all of them, and {@link Decide}'s.
 *
 * @param <D> the document
 */
public interface Decidable<D> {

    /** The blocks at whose steps it is decided on. */
    Set<Block> blocks();

    /**
     * The document at a step that waits.
     *
     * @throws io.duban.shared.Missing when there is none
     */
    D at(OpenItem item);

    /** Whoever had a hand in this may be barred. */
    Turns.Matter matter(D document);

    /** Why it is not decided on now, or that it is none of the person's business. */
    RuntimeException notNow(D document, Actor.Person who);

    /**
     * It goes on: written down, and settled where {@link Step#settles} says so.
     *
     * @return as it is afterwards
     * @throws io.duban.shared.StaleAggregate when it changed since it was read
     */
    D agreed(Turn turn, D document, Decision decision);

    /**
     * It goes back or ends, as the answer says; the words are never empty.
     *
     * @return as it is afterwards
     * @throws io.duban.shared.StaleAggregate when it changed since it was read
     */
    D declined(Turn turn, D document, Decision decision);

    /** What follows once the process has gone on. */
    default void answered(Turn turn, D document, Decision decision) {}
}
