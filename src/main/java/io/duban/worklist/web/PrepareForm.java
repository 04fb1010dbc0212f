package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be known of a step that was prepared; may be left out. */
record PrepareForm(@Nullable @Size(max = 2000) @Lines String words) {

    String said() {
        return words == null ? "" : words;
    }
}
