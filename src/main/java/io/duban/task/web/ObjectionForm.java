package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.ObjectToTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a unit does not sign for its part, and what it proposes instead. */
record ObjectionForm(
        @NotNull UnitId unit,
        @NotBlank @Size(max = 2000) @Lines String reason,
        @Nullable @Size(max = 2000) @Lines String proposal) {

    ObjectToTask.Words words() {
        return new ObjectToTask.Words(reason, proposal == null ? "" : proposal);
    }
}
