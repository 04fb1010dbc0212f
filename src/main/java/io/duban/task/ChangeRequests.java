package io.duban.task;

import java.util.Collection;
import java.util.List;

/** All change requests. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface ChangeRequests {

    ChangeRequest get(ChangeId id);

    void add(ChangeRequest request);

    /** Throws {@link io.duban.shared.StaleAggregate} when the request changed since it was read. */
    void save(ChangeRequest request);

    void addStep(ChangeStep step);

    /** The oldest first. */
    List<ChangeStep> steps(ChangeId request);

    /** These requests, in no order; one statement, however many. */
    List<ChangeRequest> of(Collection<ChangeId> ids);

    /** The newest first. */
    List<ChangeRequest> ofTask(TaskId task);
}
