package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;

/** How a version of a model came into force: from which text of which draft, why, and by whom. */
public record ModelRelease(
        String model,
        int number,
        ModelDraftId draftId,
        int revision,
        String reason,
        PersonId drawnBy,
        PersonId approvedBy,
        Instant releasedAt) {}
