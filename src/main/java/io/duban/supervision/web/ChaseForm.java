package io.duban.supervision.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A chase (催办) as it is typed; {@code after} is where the ladder stood, to which its writer returns. */
record ChaseForm(
        @NotBlank @Size(max = 64) String duty,
        @Nullable @Size(max = 1000) @Lines String words,
        @Nullable @Size(max = 64) String after) {

    String text() {
        return words == null ? "" : words;
    }
}
