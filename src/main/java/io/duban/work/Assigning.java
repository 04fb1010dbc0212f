package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Gives a step that waits to one person, or back to everybody who holds its role. */
public interface Assigning {

    /** Throws {@link io.duban.shared.StaleAggregate} when the step is not open any more; null is everybody. */
    void assign(OpenItem item, @Nullable PersonId to, Actor.Person by);
}
