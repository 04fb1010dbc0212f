package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.PageKey;
import org.jspecify.annotations.Nullable;

/** Where a page of the board ended. */
public record BoardKey(PlanId plan, int position) {

    static String text(BoardTask task) {
        return task.planId() + "_" + task.position();
    }

    static @Nullable BoardKey read(@Nullable String text) {
        return PageKey.read(
                text, 2, parts -> new BoardKey(new PlanId(PageKey.id(parts[0])), Integer.parseInt(parts[1])));
    }
}
