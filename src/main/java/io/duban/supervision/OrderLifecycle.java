package io.duban.supervision;

import io.duban.shared.Actor;

/** What this feature tells the process: facts, never engine commands. */
public interface OrderLifecycle {

    void proposed(OrderId order, Actor actor);
}
