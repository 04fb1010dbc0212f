package io.duban.worklist.web;

import io.duban.shared.Lines;
import io.duban.shared.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who is to prepare a step, and what is asked, which may be left out. */
record DelegateForm(
        @NotNull PersonId helper,
        @Nullable @Size(max = 500) @Lines String words) {

    String asked() {
        return words == null ? "" : words;
    }
}
