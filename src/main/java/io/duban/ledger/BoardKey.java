package io.duban.ledger;

import io.duban.plan.PlanId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of the board ended. */
public record BoardKey(PlanId plan, int position) {

    static String text(BoardTask task) {
        return task.planId() + "_" + task.position();
    }

    /** Empty when the text is no key. */
    static Optional<BoardKey> read(@Nullable String text) {
        int end = text == null ? -1 : text.indexOf('_');
        if (text == null || end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BoardKey(PlanId.of(text.substring(0, end)), Integer.parseInt(text.substring(end + 1))));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
