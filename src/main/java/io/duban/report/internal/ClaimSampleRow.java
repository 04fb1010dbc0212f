package io.duban.report.internal;

import io.duban.report.ClaimId;
import io.duban.report.ClaimSample;
import io.duban.report.EvidenceId;
import io.duban.report.Finding;
import io.duban.report.ReviewId;
import java.util.Objects;

record ClaimSampleRow(ReviewId reviewId, EvidenceId evidenceId, ClaimId claimId, Finding finding, String words) {

    static ClaimSampleRow of(ReviewId decision, ClaimId claim, ClaimSample sample) {
        return new ClaimSampleRow(
                decision,
                sample.evidence(),
                claim,
                Objects.requireNonNull(sample.finding(), "it was marked"),
                sample.words());
    }

    ClaimSample sample() {
        return new ClaimSample(evidenceId, finding, words);
    }
}
