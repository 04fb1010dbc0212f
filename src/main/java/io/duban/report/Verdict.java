package io.duban.report;

import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.DoneStep;
import org.jspecify.annotations.Nullable;

/** A decision before it is written down: accepted, or returned to somebody with a reason. */
record Verdict(
        ReviewOutcome outcome,
        @Nullable ReturnTo to,
        @Nullable UnitId unit,
        Decision decision) {

    static Verdict accepted(Decision decision) {
        return new Verdict(ReviewOutcome.ACCEPTED, null, null, decision);
    }

    /** On the way that the model draws to {@code to}, or to an earlier step that the decision names. */
    static Verdict returned(ReturnTo to, @Nullable UnitId unit, Decision decision) {
        DoneStep earlier = decision.backTo();
        if (earlier == null) {
            return new Verdict(ReviewOutcome.RETURNED, to, unit, decision);
        }
        return earlier.block().isHandingIn()
                ? new Verdict(ReviewOutcome.RETURNED, writer(earlier), earlier.aboutUnit(), decision)
                : new Verdict(ReviewOutcome.RETURNED, ReturnTo.OFFICE, null, decision);
    }

    private static ReturnTo writer(DoneStep earlier) {
        return earlier.block() == Block.WRITE_REPORT ? ReturnTo.UNITS : ReturnTo.LEAD;
    }

    /** Null where nothing was said. */
    @Nullable
    String reason() {
        return decision.words().isEmpty() ? null : decision.words();
    }
}
