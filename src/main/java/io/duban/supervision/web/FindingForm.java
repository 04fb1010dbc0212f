package io.duban.supervision.web;

import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is typed.
 *
 * @param source a supervisor's own look where none is named
 * @param order whose review demanded it, where the source is one
 */
record FindingForm(
        @NotNull UnitId unit,
        @Nullable FindingSource source,
        @Nullable OrderId order,
        @NotBlank @Size(max = 500) String problem,
        @NotBlank @Size(max = 4000) @Lines String basis,
        @NotBlank @Size(max = 4000) @Lines String demand,
        @NotNull LocalDate dueOn) {

    Finding finding() {
        return new Finding(
                source == null ? FindingSource.SUPERVISION : source,
                order,
                new FindingText(problem, basis, demand, dueOn));
    }
}
