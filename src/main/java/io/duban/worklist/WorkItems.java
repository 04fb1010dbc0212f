package io.duban.worklist;

import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projection of the open steps, written by the process in the engine's own transaction. */
public interface WorkItems {

    /** That a person did a step, with this answer, which goes to what that person did. */
    record Done(String id, PersonId by, @Nullable String answer, Instant at) {}

    /**
     * Some steps are over, and others follow. Where one follows one, it takes the place of that in the same statement.
     *
     * @throws io.duban.shared.StaleAggregate when one was done meanwhile, given to somebody who prepares it, or held
     */
    void turned(Collection<Done> done, Collection<WorkItem> opened);

    default void opened(WorkItem item) {
        turned(List.of(), List.of(item));
    }

    /** The open step goes on as one of another version: which it is, and who does it. */
    void moved(WorkItem item);

    /** The open step is due on another day, and was due on an earlier one. */
    void due(WorkItem item);

    /** The open step is due on a later day than it was; the day on which it was due at first stays known. */
    void postponed(String id, LocalDate day);

    /** Nobody can do any open step of the task, or everybody can again who could before. */
    void held(TaskId task, boolean held);

    /** Null is everybody who holds the role; {@code from} is who did it, null when no person did. */
    void assigned(String id, @Nullable PersonId assignee, @Nullable PersonId from);

    /** The step is over without anybody's act. */
    void dropped(String id);

    /** What was handed in at the step was taken back; false when it had been before. */
    boolean takenBack(String id);

    /** The open step, in whatever version; {@code aboutUnit} null where a subject has only one. */
    Optional<WorkItem> open(StepKey step, UUID subject, @Nullable UnitId aboutUnit);

    /** A page of all open items, in the order of the ids; {@code after} is the last one seen. */
    List<WorkItem> page(@Nullable String after, int size);

    /** A page of the ids of all open items, in the order of the ids; {@code after} is the last one seen. */
    List<String> ids(@Nullable String after, int size);

    /** Those of the ids that are open items. */
    Set<String> known(Collection<String> ids);
}
