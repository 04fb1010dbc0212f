package io.duban.worklist.web;

import io.duban.shared.Lines;
import io.duban.shared.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whose opinion is asked for, or is not any more, and what is asked or why, which may be left out. */
record CoHandlerForm(
        @NotNull PersonId person,
        @Nullable @Size(max = 500) @Lines String words) {

    String said() {
        return words == null ? "" : words;
    }
}
