package io.duban.report;

import io.duban.plan.IndicatorId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a unit writes into a report; {@code percent} is its claim of the whole task, 0 to 100, null until it says so.
 */
public record ReportContent(
        String progress,
        String problems,
        String nextSteps,
        @Nullable Integer percent,
        List<ReportValue> values) implements DocumentContent {

    public ReportContent {
        values = values.stream().filter(value -> !value.blank()).toList();
    }

    public static ReportContent empty() {
        return new ReportContent("", "", "", null, List.of());
    }

    @Override
    public List<Passage> passages() {
        return Stream.concat(
                        Stream.of(
                                Passage.of(DocumentField.PERCENT, percent == null ? "" : percent + "%"),
                                Passage.of(DocumentField.PROGRESS, progress),
                                Passage.of(DocumentField.PROBLEMS, problems),
                                Passage.of(DocumentField.NEXT_STEPS, nextSteps)),
                        values.stream().map(ReportValue::passage))
                .filter(Passage::isWritten)
                .toList();
    }

    public Optional<ReportValue> value(IndicatorId indicator) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator))
                .findFirst();
    }
}
