package io.duban.supervision;

import io.duban.shared.Actor;

/** What this feature tells the process: facts, never engine commands. */
public interface OrderLifecycle {

    void proposed(OrderId order, Actor actor);

    void signed(OrderId order, Actor actor);

    void refused(OrderId order, Actor actor);

    void signedFor(OrderId order, Actor actor);

    void replied(OrderId order, Actor actor);

    void replyAccepted(OrderId order, Actor actor);

    void replyReturned(OrderId order, Actor actor);
}
