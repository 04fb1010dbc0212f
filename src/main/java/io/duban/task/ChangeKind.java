package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of change: what of a task it can change, what may be wanted, and what granting it does. Whatever differs
 * from kind to kind stands in one of these; the request's course is the same for all.
 */
interface ChangeKind {

    Set<ChangeMatter> matters();

    /** Whether a task like this one can be asked to be changed so; what exactly, {@link #standing} says. */
    boolean isOpen(Task task, ChangeMatter matter);

    /** What stands now where this is wanted, or was found when it was asked for; empty where it cannot be changed. */
    Optional<Setting> standing(Task task, Setting like);

    /** As it is kept, with what only the task knows; refuses what cannot be granted on this day. */
    Setting wanted(Task task, Change change, LocalDate today);

    /** What stands and what is wanted instead. */
    record Change(Setting was, Setting wanted) {}

    /** Why there is nothing to change. */
    default ChangeRefusal nothing() {
        return new ChangeRefusal.NothingToAdjust();
    }

    /** Whether it is asked for before what is to be changed has passed. */
    default boolean isInTime(Setting was, LocalDate today) {
        return true;
    }

    /** The task while the request is pending. */
    default Task pending(Task task, ChangeRequest request) {
        return task;
    }

    /** The task after the request was refused or withdrawn. */
    default Task ended(Task task) {
        return task;
    }

    /** What granting does to the task and to all that hangs on it. */
    void grant(ChangeRequest granted, Task task, Actor.Person actor);

    /** What granting it now would do, one sentence each. */
    List<Effect> effects(ChangeRequest request, Task task);

    /** The event with what stood and what is wanted instead, as the journal is to show it in years to come. */
    DomainEvent telling(DomainEvent event, Task task, Change change);
}
