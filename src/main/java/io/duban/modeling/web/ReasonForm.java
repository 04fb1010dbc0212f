package io.duban.modeling.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why. Whether it may be empty the act itself decides. */
record ReasonForm(@Nullable @Size(max = 2000) @Lines String reason) {

    String text() {
        return reason == null ? "" : reason;
    }
}
