package io.duban.report.web;

import io.duban.plan.Indicator;
import io.duban.plan.TargetOperator;
import io.duban.report.Measure;
import io.duban.report.Report;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that the whole can take over from the parts: one unit's, or where {@code unit} is null the sum of all. */
record OfferedValue(@Nullable String unit, String value) {

    /** Empty where no unit reported a value; shares are never added, nor is a decrease. */
    static List<OfferedValue> of(Measure measure, List<PartLine> parts) {
        List<OfferedValue> offers = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (PartLine part : parts) {
            said(measure, part).forEach(value -> {
                offers.add(new OfferedValue(part.name(), shown(value)));
                Stream.ofNullable(value.number()).forEach(numbers::add);
            });
        }
        if (numbers.size() > 1 && numbers.size() == offers.size() && adds(measure.indicator())) {
            offers.add(new OfferedValue(null, plain(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        return offers;
    }

    private static Stream<ReportValue> said(Measure measure, PartLine part) {
        Report report = part.report();
        return report == null || !part.released()
                ? Stream.empty()
                : report.content().value(measure.indicator().id()).stream()
                        .filter(value -> !value.typed().isBlank());
    }

    private static boolean adds(Indicator indicator) {
        boolean share = indicator.unit().contains("%")
                || indicator.unit().contains("率")
                || indicator.name().endsWith("率");
        return !share
                && indicator.targets().stream().noneMatch(target -> target.operator() == TargetOperator.DECREASE_BY);
    }

    private static String shown(ReportValue value) {
        return value.number() == null ? value.typed() : plain(Objects.requireNonNull(value.number()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
