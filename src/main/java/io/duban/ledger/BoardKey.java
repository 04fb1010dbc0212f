package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.task.TaskId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of the board ended: what the last task has in the sorted column, and the task. */
public record BoardKey(TaskId id, String value) {

    private static final int ID = 36;

    static String text(BoardTask task) {
        return task.id() + task.sortKey();
    }

    /** Empty when the text is no key of this order. */
    static Optional<BoardKey> read(@Nullable String text, BoardSort sort) {
        if (text == null || text.length() < ID) {
            return Optional.empty();
        }
        try {
            BoardKey key = new BoardKey(TaskId.of(text.substring(0, ID)), text.substring(ID));
            return sort != BoardSort.PLAN || key.position() >= 0 && key.plan() != null
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAKey) {
            return Optional.empty();
        }
    }

    /** In the order of the plans. */
    public PlanId plan() {
        return PlanId.of(value.substring(0, ID));
    }

    public int position() {
        return Integer.parseInt(value.substring(ID));
    }
}
