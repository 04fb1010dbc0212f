package io.duban.report;

import io.duban.plan.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator as a report form needs it: with the value last reported, or the baseline where none was yet. */
public record Measure(
        Indicator indicator,
        @Nullable Integer lastYear,
        @Nullable BigDecimal last,
        @Nullable String lastWords) {

    public Optional<Indicator.Target> targetOf(int year) {
        return indicator.targets().stream()
                .filter(target -> target.year() == year)
                .findFirst();
    }

    /** Why a value is so unlikely that its writer had to explain it, as a word of the messages; null: it is not. */
    public @Nullable String doubt(@Nullable BigDecimal value, int year) {
        return value == null ? null : Plausibility.doubt(this, value, year).orElse(null);
    }

    /** The target of this year or else the next one to come. */
    public Optional<Indicator.Target> nextTarget(int year) {
        return indicator.targets().stream()
                .filter(target -> target.year() >= year)
                .findFirst();
    }
}
