package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a unit is left out. */
record LeaveOutForm(@NotBlank @Size(max = 500) @Lines String reason) {}
