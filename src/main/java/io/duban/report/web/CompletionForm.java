package io.duban.report.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The words in which the office finds a task complete, and that it does so knowing that a target is not met. */
record CompletionForm(
        @NotBlank @Size(max = 2000) @Lines String words,
        @Nullable Boolean inSpite) {

    boolean knowingly() {
        return Boolean.TRUE.equals(inSpite);
    }
}
