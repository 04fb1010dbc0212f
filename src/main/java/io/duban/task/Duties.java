package io.duban.task;

import io.duban.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every unit owes. Written where the engine opens and closes a step, in the same transaction. */
public interface Duties {

    /** What was done, by the ids of the duties that are among it, and what follows from that; one statement. */
    void turned(Collection<String> done, Instant at, Collection<Duty> opened);

    void opened(Duty duty);

    /** The open duty goes on as one of another version: which step it is, whose, and what its lateness means. */
    void moved(Duty duty);

    void dropped(String id, Instant at);

    /** What was done for the duty was taken back: it is neither done nor asked for any more. */
    void takenBack(String id, Instant at);

    /** Marks the duty as late; false when that was noted before. */
    boolean noteLate(String id, Instant at);

    /** The duty, done or not, is due on another day; that it was noted as late counts no more. */
    void dueOn(String id, LocalDate day);

    /** The open duty is due on a later day; that it was noted as late counts on only where that day is over as well. */
    void postponed(String id, LocalDate day, LocalDate today);

    Optional<Duty> find(String id);

    /** Everything ever owed for the task, oldest first. */
    List<Duty> ofTask(TaskId task);

    /** How many duties are open of a plan's tasks; null: of all plans but those in {@code spared}. */
    int open(@Nullable PlanId plan, Set<PlanId> spared);

    /**
     * A page of the open duties, but of suspended tasks, due on or before {@code day}, by due date and id; {@code
     * after} is the last one seen.
     */
    List<Duty> openDueBy(LocalDate day, @Nullable Duty after, int size);
}
