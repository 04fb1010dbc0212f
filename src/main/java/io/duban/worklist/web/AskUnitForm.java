package io.duban.worklist.web;

import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which unit is asked as well, with words, which may be left out. */
record AskUnitForm(
        @NotNull UnitId unit,
        @Nullable @Size(max = 500) @Lines String words) {

    String said() {
        return words == null ? "" : words;
    }
}
