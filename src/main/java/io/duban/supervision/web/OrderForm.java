package io.duban.supervision.web;

import io.duban.shared.Lines;
import io.duban.supervision.OrderText;
import io.duban.supervision.Rung;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposed order as it is typed, about a duty. */
record OrderForm(
        @NotBlank @Size(max = 64) String duty,
        @NotNull Rung rung,
        @NotBlank @Size(max = 500) String matter,
        @Nullable @Size(max = 4000) @Lines String basis,
        @NotBlank @Size(max = 4000) @Lines String requirement,

        @NotNull LocalDate dueOn) {

    OrderText text() {
        return new OrderText(rung, matter, basis == null ? "" : basis, requirement, dueOn);
    }
}
