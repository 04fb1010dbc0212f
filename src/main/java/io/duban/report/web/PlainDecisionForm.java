package io.duban.report.web;

import io.duban.shared.Lines;
import io.duban.work.Decision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A decision where there is one way on and one way back: accepted, or returned with a reason. */
record PlainDecisionForm(
        @NotNull DecisionForm.Choice decision,
        @Nullable @Size(max = 2000) @Lines String reason) {

    boolean agrees() {
        return decision == DecisionForm.Choice.ACCEPT;
    }

    Decision decided() {
        String words = ReportForm.text(reason);
        return agrees() ? Decision.agree(words) : Decision.giveBack(words);
    }
}
