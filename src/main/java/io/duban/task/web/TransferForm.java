package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.PartTransfer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** From which unit a part goes over to which, why, and by what document. */
record TransferForm(
        @NotNull UnitId from,
        @NotNull UnitId to,
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotBlank @Size(max = 500) String basis) {

    PartTransfer.Passing passing() {
        return new PartTransfer.Passing(from, to);
    }

    PartTransfer.Grounds grounds() {
        return new PartTransfer.Grounds(reason, basis);
    }
}
