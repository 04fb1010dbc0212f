package io.duban.report.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the lead unit is to supplement before its task is complete. */
record CompletionReturn(@NotBlank @Size(max = 2000) @Lines String reason) {}
