package io.duban.plan.form;

import static io.duban.plan.form.ItemForm.given;
import static io.duban.plan.form.ItemForm.typed;

import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.shared.CalendarYear;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator of an item as it is typed; without a name it does not count. */
@CompleteRow
@CountingRow(groups = CountingRow.Sent.class)
public record IndicatorRow(
        @Nullable @Size(max = 200) String name,

        @Nullable IndicatorNature nature,

        @Nullable @Size(max = 60) String unit,

        @Nullable Direction direction,
        @Nullable @CalendarYear Integer baselineYear,
        @Nullable BigDecimal baselineValue,
        @Valid @Nullable List<TargetRow> targets)
        implements CompleteRow.Row {

    /** A target; without a year it does not count. */
    @CompleteRow
    @CountingRow(groups = CountingRow.Sent.class)
    public record TargetRow(
            @Nullable @CalendarYear Integer year,
            @Nullable TargetOperator operator,
            @Nullable BigDecimal value,

            @Nullable @Size(max = 200) String words)
            implements CompleteRow.Row {

        @Override
        public @Nullable String lacking() {
            return year == null && !blank() ? "year" : null;
        }

        @Override
        public @Nullable String lackingToCount() {
            return year == null ? "year" : null;
        }

        private boolean blank() {
            return year == null && value == null && typed(words).isBlank();
        }

        private Stream<Target> proposal() {
            return year == null
                    ? Stream.empty()
                    : Stream.of(new Target(
                            year, Objects.requireNonNullElse(operator, TargetOperator.AT_LEAST), value, typed(words)));
        }
    }

    @Override
    public @Nullable String lacking() {
        boolean blank = typed(unit).isBlank()
                && baselineYear == null
                && baselineValue == null
                && given(targets).stream().allMatch(TargetRow::blank);
        return typed(name).isBlank() && !blank ? "name" : null;
    }

    @Override
    public @Nullable String lackingToCount() {
        return typed(name).isBlank() ? "name" : null;
    }

    static IndicatorRow blank() {
        return new IndicatorRow(null, IndicatorNature.EXPECTED, null, Direction.UP, null, null, null);
    }

    static IndicatorRow of(ProposedIndicator indicator) {
        return new IndicatorRow(
                indicator.name(),
                indicator.nature(),
                indicator.unit(),
                indicator.direction(),
                indicator.baselineYear(),
                indicator.baselineValue(),
                indicator.targets().stream()
                        .map(target -> new TargetRow(target.year(), target.operator(), target.value(), target.words()))
                        .toList());
    }

    IndicatorRow withSpareTarget() {
        List<TargetRow> more = new ArrayList<>(given(targets));
        more.add(new TargetRow(null, TargetOperator.AT_LEAST, null, null));
        return new IndicatorRow(name, nature, unit, direction, baselineYear, baselineValue, more);
    }

    Stream<ProposedIndicator> proposal() {
        if (typed(name).isBlank()) {
            return Stream.empty();
        }
        return Stream.of(new ProposedIndicator(
                typed(name),
                Objects.requireNonNullElse(nature, IndicatorNature.EXPECTED),
                typed(unit),
                Objects.requireNonNullElse(direction, Direction.UP),
                baselineYear,
                baselineValue,
                given(targets).stream().flatMap(TargetRow::proposal).toList()));
    }
}
