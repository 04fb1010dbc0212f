package io.duban.worklist.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be known of a step that was prepared; may be left out. */
record PrepareForm(@Nullable @Size(max = 2000) String words) {

    String said() {
        return words == null ? "" : words;
    }
}
