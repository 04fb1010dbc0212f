package io.duban.task.web;

import io.duban.plan.Responsibility;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.ObjectionAnswer;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The office's answer to an objection; the responsibility goes with ADJUSTED, the successor, if any, with RELEASED. */
record AnswerForm(
        @NotNull ObjectionAnswer answer,
        @Nullable Responsibility responsibility,
        @Nullable UnitId successor,
        @NotBlank @Size(max = 2000) @Lines String words) {

    @AssertTrue(message = "{task.answer.responsibilityMissing}")
    boolean isResponsibilityChosen() {
        return answer != ObjectionAnswer.ADJUSTED || responsibility != null;
    }
}
