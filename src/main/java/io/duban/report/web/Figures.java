package io.duban.report.web;

import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.report.Measure;
import io.duban.report.Report;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of a task in one year: their targets, and what reports say of them. */
record Figures(int year, List<Measure> measures, List<PartLine> parts) {

    /**
     * What the units reported of an indicator, to be taken over into the whole, and the sum where adding makes sense.
     */
    public List<OfferedValue> taken(Measure measure) {
        return OfferedValue.of(measure, parts);
    }

    /** Empty where the task has that indicator no more. */
    public String indicatorName(IndicatorId id) {
        return measures.stream()
                .map(Measure::indicator)
                .filter(indicator -> indicator.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse("");
    }

    @Nullable
    public ReportValue value(@Nullable Report report, Measure measure) {
        return report == null
                ? null
                : report.content().value(measure.indicator().id()).orElse(null);
    }

    /** What is unlikely about a value, as a word of the messages: who decides on it should see that at the value. */
    public @Nullable String doubt(@Nullable ReportValue value, Measure measure) {
        return value == null ? null : measure.doubt(value.number(), year);
    }

    public Indicator.@Nullable Target target(Measure measure) {
        return measure.nextTarget(year).orElse(null);
    }

    public boolean wanted(Measure measure) {
        return measure.targetOf(year).isPresent();
    }

    /** ≥ 200, ≈ 50, ↓ 35% or the words of a target that is no number; where the unit stands beside it. */
    public String targetText(Indicator.@Nullable Target target) {
        return target == null ? "" : TargetText.of(target, "");
    }

    /** ≥ 200 公里, ↓ 35% or the words of a target that is no number; where no unit stands beside it. */
    public String targetText(Indicator.Target target, Indicator indicator) {
        return TargetText.of(target, indicator.unit());
    }

    public String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
