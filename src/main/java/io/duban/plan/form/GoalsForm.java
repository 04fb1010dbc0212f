package io.duban.plan.form;

import static io.duban.plan.form.ItemForm.given;
import static io.duban.plan.form.ItemForm.typed;

import io.duban.plan.Goal;
import io.duban.shared.Lines;
import io.duban.shared.Versioned;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals of a plan as they are typed; {@code version} is that of what was shown. */
public record GoalsForm(
        @Valid @Nullable List<GoalRow> goals, @Nullable Integer version) implements Versioned {

    @Override
    public int inVersion() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** A goal: the headings it stands under, one a line, and what is measured; without a name it does not count. */
    @CompleteRow
    @CountingRow(groups = CountingRow.Sent.class)
    public record GoalRow(
            @Nullable @Lines String path, @Valid @Nullable IndicatorRow indicator) implements CompleteRow.Row {

        @Override
        public @Nullable String lacking() {
            boolean named = indicator != null && (!typed(indicator.name()).isBlank() || indicator.lacking() != null);
            return named || typed(path).isBlank() ? null : "indicator.name";
        }

        @Override
        public @Nullable String lackingToCount() {
            return indicator == null ? "indicator.name" : null;
        }

        private Stream<Goal> goal() {
            return indicator == null
                    ? Stream.empty()
                    : indicator
                            .proposal()
                            .map(measured -> new Goal(typed(path).lines().toList(), measured));
        }
    }

    public static GoalsForm of(List<Goal> goals, int version) {
        return new GoalsForm(
                goals.stream()
                        .map(goal -> new GoalRow(String.join("\n", goal.path()), IndicatorRow.of(goal.indicator())))
                        .toList(),
                version);
    }

    /** With a blank row behind the goals and behind the targets of each, for what is still to be typed. */
    public GoalsForm withSpareRows() {
        List<GoalRow> more = new ArrayList<>();
        given(goals)
                .forEach(row -> more.add(new GoalRow(
                        row.path(),
                        row.indicator() == null ? null : row.indicator().withSpareTarget())));
        more.add(new GoalRow("", IndicatorRow.blank().withSpareTarget()));
        return new GoalsForm(more, version);
    }

    public List<Goal> proposal() {
        return given(goals).stream().flatMap(GoalRow::goal).toList();
    }
}
