package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.task.ChangeId;
import io.duban.task.DecideChange;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a request for more time; whether it may be empty the act itself decides. {@code node} is the step
 * that was looked at, lest something else be decided on; null: whichever waits.
 */
record ChangeWordsForm(
        @Nullable @Size(max = 2000) @Lines String words,
        @Nullable @Size(max = 100) String node) {

    String text() {
        return words == null ? "" : words;
    }

    DecideChange.At at(ChangeId change) {
        return new DecideChange.At(change, node == null || node.isEmpty() ? null : node);
    }
}
