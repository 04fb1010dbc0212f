package io.duban.shared;

/**
 * Who may know that there is a thing of a kind; each module says it of its own. Asked only after an act was not
 * permitted: whoever may not see the thing is then told what is told of a thing that does not exist.
 */
public interface Sight<I extends Id> {

    Class<I> of();

    /** Throws {@link Missing} or {@link NotPermitted} when the reader may not know of it, or there is none. */
    void look(I id, Actor.Person reader);
}
