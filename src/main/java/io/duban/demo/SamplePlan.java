package io.duban.demo;

import io.duban.plan.Direction;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanKind;
import io.duban.plan.Responsibility;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a sample file holds it; units are named by their codes. */
record SamplePlan(Head plan, @Nullable Head parent, List<SampleClause> clauses, List<Item> items) {

    record Head(
            PlanKind kind,
            String title,
            String issuer,
            @Nullable LocalDate adoptedOn,
            int periodStart,
            int periodEnd) {}

    record SampleClause(String path, List<String> headings, String body) {}

    record Item(
            String number,
            ItemKind kind,
            @Nullable String clause,
            List<String> sectionPath,
            String title,
            String content,
            List<Unit> units,
            Limit timeLimit,
            List<String> acceptanceCriteria,
            String formOfResult,
            List<SampleIndicator> indicators) {}

    record Unit(String unit, Responsibility role, boolean inferred) {}

    record Limit(LimitKind kind, @Nullable LocalDate on, List<SampleStage> stages) {}

    record SampleStage(LocalDate on, String text) {}

    record SampleIndicator(
            String name,
            IndicatorNature nature,
            String unit,
            Direction direction,
            @Nullable Baseline baseline,
            List<SampleTarget> targets) {}

    record Baseline(int year, BigDecimal value) {}

    record SampleTarget(
            int year, TargetOperator operator, @Nullable BigDecimal value, String text) {}
}
