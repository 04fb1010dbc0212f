package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.PageKey;
import io.duban.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Where a page of the board ended: what the last task has in the sorted column, and the task. */
public record BoardKey(TaskId id, String value) {

    private static final int ID = 36;

    static String text(BoardTask task) {
        return task.id() + task.sortKey();
    }

    static @Nullable BoardKey read(@Nullable String text, BoardSort sort) {
        return PageKey.read(text, 1, parts -> key(parts[0], sort));
    }

    private static BoardKey key(String text, BoardSort sort) {
        if (text.length() < ID) {
            throw PageKey.unknown();
        }
        BoardKey key = new BoardKey(new TaskId(PageKey.id(text.substring(0, ID))), text.substring(ID));
        key.mustFit(sort);
        return key;
    }

    /** What the database would otherwise have to compare with a day or a number that it is not. */
    private void mustFit(BoardSort sort) {
        switch (sort) {
            case PLAN -> {
                if (value.length() <= ID
                        || position() < 0
                        || !plan().value().equals(PageKey.id(value.substring(0, ID)))) {
                    throw PageKey.unknown();
                }
            }
            case DUE, LIMIT, UPDATED -> PageKey.day(value);
            case LIGHT, STATE, YEAR, CLAIMED, VERIFIED -> PageKey.number(value);
            case UNIT, TITLE -> {}
        }
    }

    /** In the order of the plans. */
    public PlanId plan() {
        return PlanId.of(value.substring(0, ID));
    }

    public int position() {
        return PageKey.number(value.substring(ID));
    }
}
