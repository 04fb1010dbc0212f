package io.duban.intake.web;

import io.duban.intake.confirming.EditionDifference;
import io.duban.plan.ProposedItem;
import io.duban.shared.Change;
import io.duban.shared.Wordings;
import java.util.List;
import java.util.Objects;

/** A difference as it is shown: every changed field with the words that are gone and those that came. */
record EditionView(EditionDifference difference, List<Field> head, List<Field> goals, List<Task> changed) {

    /** A field; {@code name} is the last part of its message key, or an indicator's name. */
    record Field(String name, List<Wordings.Stretch> stretches) {}

    /** A task of which something changed; {@code former} is its number in the plan. */
    record Task(int key, ProposedItem item, String former, List<Field> fields) {}

    static EditionView of(EditionDifference difference) {
        return new EditionView(
                difference,
                fields(difference.headChanges()),
                fields(difference.goalChanges()),
                difference.changed().stream()
                        .map(task -> new Task(
                                task.key(),
                                task.item(),
                                Objects.requireNonNullElse(task.former(), ""),
                                fields(task.changes())))
                        .toList());
    }

    private static List<Field> fields(List<Change> changes) {
        return changes.stream()
                .map(change -> new Field(
                        change.field(),
                        Wordings.between(
                                Objects.requireNonNullElse(change.before(), ""),
                                Objects.requireNonNullElse(change.after(), ""))))
                .toList();
    }
}
