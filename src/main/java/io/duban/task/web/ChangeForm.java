package io.duban.task.web;

import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A request for more time as it is typed. */
record ChangeForm(
        @NotNull ChangeMatter matter,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotBlank @Size(max = 500) String basis,
        @NotNull @Percent Integer percent,
        @NotBlank @Size(max = 2000) @Lines String progress) {

    ChangeText text() {
        return new ChangeText(dueOn, reason, basis, percent, progress);
    }

    /** As it was written before, to be written anew. */
    static ChangeForm of(ChangeMatter matter, ChangeText text) {
        return new ChangeForm(matter, text.dueOn(), text.reason(), text.basis(), text.percent(), text.progress());
    }
}
