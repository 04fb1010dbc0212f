package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something that was handed in is taken back; may be left out. */
record WithdrawForm(@Nullable @Size(max = 500) @Lines String reason) {

    String words() {
        return reason == null ? "" : reason;
    }
}
