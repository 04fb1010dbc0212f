package io.duban.report.web;

import io.duban.report.ClaimSample;
import io.duban.report.EvidenceId;
import io.duban.report.Finding;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.work.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision on a claim: agreed, with a view and files that were looked at where it is verified, or returned. */
record ClaimDecisionForm(
        @NotNull DecisionForm.Choice decision,
        @Nullable @Percent Integer verified,
        @Nullable @Size(max = 2000) @Lines String reason,
        @Nullable @Valid List<SampleForm> samples) {

    /** A file; one that was neither marked nor written about was not looked at. */
    record SampleForm(
            @NotNull EvidenceId evidence,
            @Nullable Finding finding,
            @Nullable @Size(max = 1000) String words) {

        boolean isEmpty() {
            return finding == null && ReportForm.text(words).isBlank();
        }

        ClaimSample sample() {
            return new ClaimSample(evidence, finding, ReportForm.text(words));
        }
    }

    boolean agrees() {
        return decision == DecisionForm.Choice.ACCEPT;
    }

    Decision decided() {
        String words = ReportForm.text(reason);
        return agrees() ? Decision.agree(words).percent(verified) : Decision.giveBack(words);
    }

    List<ClaimSample> looked() {
        return samples == null
                ? List.of()
                : samples.stream()
                        .filter(sample -> !sample.isEmpty())
                        .map(SampleForm::sample)
                        .toList();
    }
}
