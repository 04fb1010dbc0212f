package io.duban.modeling.trying;

import io.duban.shared.UnitId;
import java.util.List;
import java.util.UUID;

/**
 * What would be answered otherwise by another decision table.
 *
 * @param looked how many tasks were looked at, {@code all} unless there are more
 */
public record TableTrial(int looked, boolean all, List<Turn> turns) {

    /**
     * A task of which something else would be said.
     *
     * @param before the answer in force, a constant of its output
     * @param why the sentence about the new answer, in the reader's language
     */
    public record Turn(
            UUID task, UnitId office, String number, String title, String before, String after, String why) {}

    public TableTrial {
        turns = List.copyOf(turns);
    }
}
