package io.duban.report;

import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;

/** The claims that tasks are complete. */
public interface CompletionClaims {

    Optional<CompletionClaim> find(TaskYear of);

    Optional<CompletionClaim> find(ClaimId id);

    /** Oldest first. */
    List<CompletionClaim> ofTask(TaskId task);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was changed meanwhile. */
    CompletionClaim save(CompletionClaim claim);
}
