package io.duban.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a document was handed in, as far as one reader may know, and what changed since the time before.
 *
 * @param versions oldest first
 * @param comparison of what was handed in last, or of the draft that is being written since, with the version before
 *     it; null where there is none to compare with
 * @param notKept whether it was handed in before versions were kept
 * @param own whether earlier versions have not left their unit
 */
public record DocumentHistory(
        List<DocumentVersion> versions, @Nullable Comparison comparison, boolean notKept, boolean own) {

    static final DocumentHistory NONE = new DocumentHistory(List.of(), null, false, false);

    public DocumentHistory {
        versions = List.copyOf(versions);
    }

    /** Whether it was ever handed in. */
    public boolean begun() {
        return notKept || own || !versions.isEmpty();
    }

    /** Whether it was handed in this once and never before. */
    public boolean first() {
        return begun() && comparison == null && !notKept && !own;
    }

    public Optional<DocumentVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Those of the returns, latest first, that came after the version that is compared with. */
    public List<Review> since(List<Review> returns) {
        if (comparison == null) {
            return List.of();
        }
        Instant handedIn = comparison.before().handedIn().at();
        return returns.stream()
                .filter(review -> !review.decidedAt().isBefore(handedIn))
                .toList();
    }
}
