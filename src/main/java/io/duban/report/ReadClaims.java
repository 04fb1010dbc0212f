package io.duban.report;

import static java.util.Comparator.comparing;

import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the claims that a task is complete, with what was decided on them. */
@Component
public class ReadClaims {

    private final Tasks tasks;
    private final CompletionClaims claims;
    private final Reviews reviews;
    private final ClaimSamples samples;

    ReadClaims(Tasks tasks, CompletionClaims claims, Reviews reviews, ClaimSamples samples) {
        this.tasks = tasks;
        this.claims = claims;
        this.reviews = reviews;
        this.samples = samples;
    }

    /**
     * A claim with the decisions on it, the oldest first, and the files that were looked at for each.
     *
     * @param own whether it is being written and the reader may not read it: it is there without its content
     */
    public record Decided(
            CompletionClaim claim, boolean own, List<Review> decisions, Map<ReviewId, List<ClaimSample>> samples) {

        /** With what the claim said once. */
        public Decided as(ClaimContent content) {
            return new Decided(claim.with(content), own, decisions, samples);
        }

        public List<ClaimSample> samplesOf(Review review) {
            return samples.getOrDefault(review.id(), List.of());
        }

        /** The view last given of how far the task is; empty as long as nobody has given one. */
        public Optional<Review> verification() {
            return decisions.stream()
                    .filter(review -> review.verifiedPercent() != null)
                    .reduce((earlier, later) -> later);
        }

        /** How many targets the claim says are not met. */
        public long unmet() {
            return claim.content().targets().stream()
                    .filter(ClaimTarget::isUnmet)
                    .count();
        }

        /** Why it came back, the latest first. */
        public List<Review> returns() {
            return decisions.stream()
                    .filter(review -> review.outcome() == ReviewOutcome.RETURNED)
                    .sorted(comparing(Review::decidedAt).reversed())
                    .toList();
        }
    }

    /**
     * The latest first; {@link io.duban.shared.Missing} for a task that the reader may not see. One statement where
     * there is no claim.
     */
    @Transactional(readOnly = true)
    public List<Decided> of(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        TaskChecks.mustBeReadable(task, reader);
        List<CompletionClaim> found = claims.ofTask(id);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Review> decided = reviews.ofTask(id);
        return found.stream()
                .sorted(comparing((CompletionClaim claim) -> claim.of().year()).reversed())
                .map(claim -> decided(claim, decided, reader))
                .toList();
    }

    private Decided decided(CompletionClaim claim, List<Review> decided, Actor.Person reader) {
        boolean readable = claim.isReadableBy(reader);
        return new Decided(
                readable ? claim : claim.with(ClaimContent.empty()),
                !readable,
                decided.stream()
                        .filter(review -> review.subject().equals(claim.id().value()))
                        .toList(),
                samples.of(claim.id()));
    }
}
