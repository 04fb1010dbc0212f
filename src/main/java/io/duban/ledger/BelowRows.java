package io.duban.ledger;

import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;

/** What lies below tasks, counted in the database. */
public interface BelowRows {

    /** Of these tasks those that have children; one statement. */
    List<Breakdown.Below> below(Collection<TaskId> tasks);
}
