package io.duban.worklist.web;

import io.duban.shared.Lines;
import io.duban.shared.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** To whom a step is passed on, and why, which may be left out. */
record PassOnForm(
        @NotNull PersonId to,
        @Nullable @Size(max = 500) @Lines String reason) {

    String words() {
        return reason == null ? "" : reason;
    }
}
