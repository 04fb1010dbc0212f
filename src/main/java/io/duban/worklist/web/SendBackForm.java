package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To which of the earlier steps something is sent back, by the id under which it was done, and why. */
record SendBackForm(
        @NotBlank String to,
        @NotBlank @Size(max = 2000) @Lines String reason) {}
