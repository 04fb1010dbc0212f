package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.task.HaltText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a task goes on or is terminated, and by what document. */
record HaltForm(
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotBlank @Size(max = 500) String basis) {

    HaltText text() {
        return new HaltText(reason, basis);
    }
}
