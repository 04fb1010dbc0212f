package io.duban.supervision;

import io.duban.shared.Actor;

/** What this feature tells the process of a rectification: facts, never engine commands. */
public interface RectificationLifecycle {

    void found(RectificationId rectification, Actor actor);
}
