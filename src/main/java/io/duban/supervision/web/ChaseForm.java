package io.duban.supervision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A chase (催办) as it is typed. */
record ChaseForm(
        @NotBlank @Size(max = 64) String duty,
        @Nullable @Size(max = 1000) String words) {

    String text() {
        return words == null ? "" : words;
    }
}
