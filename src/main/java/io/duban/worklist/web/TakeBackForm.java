package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a step is taken back for everybody who holds its role; may be left out. */
record TakeBackForm(@Nullable @Size(max = 500) @Lines String reason) {

    String words() {
        return reason == null ? "" : reason;
    }
}
