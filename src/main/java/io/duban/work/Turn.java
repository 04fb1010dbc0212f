package io.duban.work;

import io.duban.shared.Actor;

/** The right to do one step that waits, given out by {@link Turns}: what is done with it asks for no role again. */
public final class Turn {

    private final OpenItem item;
    private final Step step;
    private final Actor.Person actor;

    Turn(OpenItem item, Step step, Actor.Person actor) {
        this.item = item;
        this.step = step;
        this.actor = actor;
    }

    public OpenItem item() {
        return item;
    }

    public Step step() {
        return step;
    }

    /** Who does it, in the role that the step asks for. */
    public Actor.Person actor() {
        return actor;
    }
}
