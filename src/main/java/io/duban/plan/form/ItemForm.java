package io.duban.plan.form;

import static java.util.stream.Collectors.joining;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item as it is typed: rows that are left blank do not count. */
@FittingLimit
public record ItemForm(
        @NotBlank @Size(max = 40) String number,

        @NotNull ItemKind kind,

        @Nullable @Lines String section,

        @NotBlank @Size(max = 500) String title,

        @Nullable @Size(max = 5000) @Lines String content,

        @NotNull LimitKind limitKind,

        @Nullable LocalDate dueOn,

        @Nullable @Size(max = 5000) @Lines String acceptanceCriteria,

        @Nullable @Size(max = 5000) @Lines String formOfResult,

        @Valid @Nullable List<StageRow> stages,
        @Valid @Nullable List<UnitRow> units,
        @Valid @Nullable List<IndicatorRow> indicators,
        @Nullable Integer version) {

    private static final int SPARE_UNITS = 4;

    /** A stage of a continuous item. */
    @CompleteRow
    @CountingRow(groups = CountingRow.Sent.class)
    public record StageRow(
            @Nullable LocalDate on,

            @Nullable @Size(max = 500) String words) implements CompleteRow.Row {

        @Override
        public @Nullable String lacking() {
            return on == null && !typed(words).isBlank() ? "on" : null;
        }

        @Override
        public @Nullable String lackingToCount() {
            return on == null ? "on" : null;
        }
    }

    /** A unit with its part. */
    @CompleteRow
    @CountingRow(groups = CountingRow.Sent.class)
    public record UnitRow(
            @Nullable UnitId unit,
            @Nullable Responsibility responsibility,
            @Nullable Boolean inferred) implements CompleteRow.Row {

        @Override
        public @Nullable String lacking() {
            return null;
        }

        @Override
        public @Nullable String lackingToCount() {
            return unit == null ? "unit" : null;
        }
    }

    public static ItemForm blank() {
        return new ItemForm(
                "",
                ItemKind.TASK,
                "",
                "",
                "",
                LimitKind.CONTINUOUS,
                null,
                "",
                "",
                List.of(),
                List.of(new UnitRow(null, Responsibility.LEAD, false)),
                List.of(),
                null);
    }

    public static ItemForm of(ProposedItem item, int version) {
        return new ItemForm(
                item.number(),
                item.kind(),
                item.sectionPath().stream().collect(joining("\n")),
                item.title(),
                item.content(),
                item.timeLimit().kind(),
                item.timeLimit().dueOn(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.timeLimit().stages().stream()
                        .map(stage -> new StageRow(stage.on(), stage.words()))
                        .toList(),
                item.units().stream()
                        .map(part -> new UnitRow(part.unit(), part.responsibility(), part.inferred()))
                        .toList(),
                item.indicators().stream().map(IndicatorRow::of).toList(),
                version);
    }

    /** With blank rows behind the filled ones, for what is still to be typed. */
    public ItemForm withSpareRows() {
        List<IndicatorRow> wider = new ArrayList<>();
        given(indicators).stream().map(IndicatorRow::withSpareTarget).forEach(wider::add);
        wider.add(IndicatorRow.blank().withSpareTarget());
        List<UnitRow> moreUnits = new ArrayList<>(given(units));
        for (int i = 0; i < SPARE_UNITS; i++) {
            moreUnits.add(new UnitRow(null, Responsibility.RESPONSIBLE, false));
        }
        List<StageRow> moreStages = new ArrayList<>(given(stages));
        moreStages.add(new StageRow(null, null));
        return new ItemForm(
                number,
                kind,
                section,
                title,
                content,
                limitKind,
                dueOn,
                acceptanceCriteria,
                formOfResult,
                moreStages,
                moreUnits,
                wider,
                version);
    }

    public ProposedItem proposal() {
        return new ProposedItem(
                number,
                kind,
                typed(section).lines().toList(),
                title,
                typed(content),
                new TimeLimit(
                        limitKind,
                        dueOn,
                        given(stages).stream().flatMap(ItemForm::stage).toList()),
                typed(acceptanceCriteria),
                typed(formOfResult),
                given(units).stream().flatMap(ItemForm::unit).toList(),
                given(indicators).stream().flatMap(IndicatorRow::proposal).toList(),
                null);
    }

    private static Stream<Stage> stage(StageRow row) {
        return row.on() == null ? Stream.empty() : Stream.of(new Stage(row.on(), typed(row.words())));
    }

    private static Stream<ItemUnit> unit(UnitRow row) {
        UnitId unit = row.unit();
        if (unit == null) {
            return Stream.empty();
        }
        Responsibility responsibility = Objects.requireNonNullElse(row.responsibility(), Responsibility.RESPONSIBLE);
        return Stream.of(new ItemUnit(unit, responsibility, Boolean.TRUE.equals(row.inferred())));
    }

    /** What was left blank is empty. */
    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Without the rows that a browser left out. */
    static <T> List<T> given(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
