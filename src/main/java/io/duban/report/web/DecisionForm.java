package io.duban.report.web;

import io.duban.report.ReturnTo;
import io.duban.shared.Chosen;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.UnitId;
import io.duban.work.Decision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A decision: accepted, perhaps with a view of one's own, or returned to somebody with a reason. */
record DecisionForm(
        @NotNull Choice decision,
        @Nullable ReturnTo to,
        @Nullable Set<@Nullable UnitId> units,
        @Nullable @Size(max = 2000) @Lines String reason,
        @Nullable @Percent Integer verified) {

    enum Choice {
        ACCEPT,
        RETURN
    }

    boolean agrees() {
        return decision == Choice.ACCEPT;
    }

    Decision decided() {
        String words = ReportForm.text(reason);
        if (agrees()) {
            return Decision.agree(words).percent(verified);
        }
        ReturnTo back = to == null ? ReturnTo.LEAD : to;
        return Decision.giveBack(back.answer(), back == ReturnTo.UNITS ? Chosen.of(units) : Set.of(), words);
    }
}
