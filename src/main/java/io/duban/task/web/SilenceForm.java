package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.SilenceRuling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The office's ruling on a silent unit; the successor, if any, goes with RELEASED. */
record SilenceForm(
        @NotNull SilenceRuling ruling,
        @Nullable UnitId successor,
        @NotBlank @Size(max = 2000) @Lines String words) {}
