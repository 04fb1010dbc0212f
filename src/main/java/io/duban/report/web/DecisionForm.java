package io.duban.report.web;

import io.duban.report.Assessment;
import io.duban.report.Return;
import io.duban.report.ReturnTo;
import io.duban.shared.Chosen;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A decision: accepted, perhaps with a view of one's own, or returned to somebody with a reason. */
record DecisionForm(
        @NotNull Decision decision,
        @Nullable ReturnTo to,
        @Nullable Set<@Nullable UnitId> units,
        @Nullable @Size(max = 2000) @Lines String reason,
        @Nullable @Percent Integer verified) {

    enum Decision {
        ACCEPT,
        RETURN
    }

    String words() {
        return ReportForm.text(reason);
    }

    Return back() {
        Set<UnitId> chosen = to == ReturnTo.UNITS ? Chosen.of(units) : Set.of();
        return new Return(to == null ? ReturnTo.LEAD : to, chosen, words());
    }

    Assessment assessment() {
        return new Assessment(verified, words());
    }
}
