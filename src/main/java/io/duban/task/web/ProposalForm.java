package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.task.ProposeReopening;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a task is to be reopened, and how far it is now in the eyes of who proposes it. */
record ProposalForm(
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotNull @Percent Integer percent) {

    ProposeReopening.Proposal proposal() {
        return new ProposeReopening.Proposal(reason, percent);
    }
}
