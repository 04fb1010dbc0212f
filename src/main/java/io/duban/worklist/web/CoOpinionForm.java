package io.duban.worklist.web;

import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a co-handler thinks. */
record CoOpinionForm(@NotBlank @Size(max = 2000) @Lines String opinion) {}
