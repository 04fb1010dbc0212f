package io.duban.supervision.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says: a reason, a reply, a remark. Whether it may be empty the act itself decides. */
record WordsForm(@Nullable @Size(max = 4000) @Lines String words) {

    String text() {
        return words == null ? "" : words;
    }
}
