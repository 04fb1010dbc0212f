package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.CompletionClaim;
import io.duban.report.Report;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a saved draft: the version that a next saving builds on, and what was kept but cannot be handed in so.
 */
record Saved(int version, @Nullable Instant savedAt, List<Remark> remarks) {

    /** What is to be said at one field. */
    record Remark(String field, String message) {}

    static Saved of(Report saved, List<Remark> remarks) {
        return new Saved(saved.version(), saved.written().at(), remarks);
    }

    static Saved of(CompletionClaim saved) {
        return new Saved(saved.version(), saved.written().at(), List.of());
    }

    static Saved of(AnnualPlan saved) {
        return new Saved(saved.version(), saved.written().at(), List.of());
    }
}
