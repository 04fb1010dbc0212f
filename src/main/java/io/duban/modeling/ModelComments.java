package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said about drafts. */
public interface ModelComments {

    /** What is to be kept of a comment besides its number. */
    record Written(ModelDraftId draft, @Nullable String element, String called, String text, PersonId by, Instant at) {}

    /** In the order in which they were written. */
    List<ModelComment> of(ModelDraftId draft);

    /** How many are not settled of each of these drafts; drafts without any are left out. */
    Map<ModelDraftId, Integer> open(Collection<ModelDraftId> drafts);

    /**
     * Under the next number, which is given back. Throws {@link io.duban.shared.StaleAggregate} when somebody else
     * wrote at the same moment.
     */
    int add(Written written);

    /** False when there is no such comment, or it was settled before. */
    boolean settle(ModelDraftId draft, int number, PersonId by, Instant at);
}
