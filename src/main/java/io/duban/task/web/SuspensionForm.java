package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.task.HaltText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From which day on a task stands still, why, and by what document. */
record SuspensionForm(
        @NotNull LocalDate since,
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotBlank @Size(max = 500) String basis) {

    HaltText text() {
        return new HaltText(reason, basis);
    }
}
