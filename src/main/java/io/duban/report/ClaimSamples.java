package io.duban.report;

import java.util.List;
import java.util.Map;

/** The files that verifiers looked at; none is ever changed. */
public interface ClaimSamples {

    /** One statement; none where nothing was looked at. */
    void add(ReviewId decision, ClaimId claim, List<ClaimSample> samples);

    /** By the decision for which they were looked at. */
    Map<ReviewId, List<ClaimSample>> of(ClaimId claim);
}
