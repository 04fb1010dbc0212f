package io.duban.plan.web;

import static java.util.stream.Collectors.joining;

import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.plan.TargetOperator;
import io.duban.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An item as it is typed: rows that are left blank do not count. */
record ItemForm(
        @NotBlank(message = "{plan.invalid.required}") @Size(max = 40, message = "{plan.invalid.long}")
        String number,

        @NotNull(message = "{plan.invalid.required}") ItemKind kind,

        @Nullable String section,

        @NotBlank(message = "{plan.invalid.required}") @Size(max = 500, message = "{plan.invalid.long}")
        String title,

        @Nullable @Size(max = 5000, message = "{plan.invalid.long}")
        String content,

        @NotNull(message = "{plan.invalid.required}") LimitKind limitKind,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn,

        @Nullable @Size(max = 5000, message = "{plan.invalid.long}")
        String acceptanceCriteria,

        @Nullable @Size(max = 5000, message = "{plan.invalid.long}")
        String formOfResult,

        @Valid @Nullable List<StageRow> stages,
        @Valid @Nullable List<UnitRow> units,
        @Valid @Nullable List<IndicatorRow> indicators,
        @Nullable Integer version) {

    private static final int SPARE_UNITS = 4;

    record StageRow(
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate on,

            @Nullable @Size(max = 500, message = "{plan.invalid.long}")
            String words) {}

    record UnitRow(
            @Nullable UnitId unit,
            @Nullable Responsibility responsibility,
            @Nullable Boolean inferred) {}

    record TargetRow(
            @Nullable Integer year,
            @Nullable TargetOperator operator,
            @Nullable BigDecimal value,

            @Nullable @Size(max = 200, message = "{plan.invalid.long}")
            String words) {}

    record IndicatorRow(
            @Nullable @Size(max = 200, message = "{plan.invalid.long}")
            String name,

            @Nullable IndicatorNature nature,

            @Nullable @Size(max = 60, message = "{plan.invalid.long}")
            String unit,

            @Nullable Direction direction,
            @Nullable Integer baselineYear,
            @Nullable BigDecimal baselineValue,
            @Valid @Nullable List<TargetRow> targets) {}

    static ItemForm blank() {
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

    static ItemForm of(ProposedItem item, int version) {
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
                item.indicators().stream().map(ItemForm::row).toList(),
                version);
    }

    /** With blank rows behind the filled ones, for what is still to be typed. */
    ItemForm withSpareRows() {
        List<IndicatorRow> wider = new ArrayList<>();
        given(indicators).stream().map(ItemForm::withSpareTarget).forEach(wider::add);
        wider.add(withSpareTarget(
                new IndicatorRow(null, IndicatorNature.EXPECTED, null, Direction.UP, null, null, null)));
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

    ProposedItem proposal() {
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
                given(indicators).stream().flatMap(ItemForm::indicator).toList(),
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

    private static Stream<ProposedIndicator> indicator(IndicatorRow row) {
        if (typed(row.name()).isBlank()) {
            return Stream.empty();
        }
        return Stream.of(new ProposedIndicator(
                typed(row.name()),
                Objects.requireNonNullElse(row.nature(), IndicatorNature.EXPECTED),
                typed(row.unit()),
                Objects.requireNonNullElse(row.direction(), Direction.UP),
                row.baselineYear(),
                row.baselineValue(),
                given(row.targets()).stream().flatMap(ItemForm::target).toList()));
    }

    private static Stream<Target> target(TargetRow row) {
        Integer year = row.year();
        return year == null
                ? Stream.empty()
                : Stream.of(new Target(
                        year,
                        Objects.requireNonNullElse(row.operator(), TargetOperator.AT_LEAST),
                        row.value(),
                        typed(row.words())));
    }

    private static IndicatorRow row(ProposedIndicator indicator) {
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

    private static IndicatorRow withSpareTarget(IndicatorRow row) {
        List<TargetRow> targets = new ArrayList<>(given(row.targets()));
        targets.add(new TargetRow(null, TargetOperator.AT_LEAST, null, null));
        return new IndicatorRow(
                row.name(),
                row.nature(),
                row.unit(),
                row.direction(),
                row.baselineYear(),
                row.baselineValue(),
                targets);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> given(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
