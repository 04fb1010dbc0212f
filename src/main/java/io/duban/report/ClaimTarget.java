package io.duban.report;

import static java.util.stream.Collectors.joining;

import io.duban.plan.IndicatorId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target as the lead unit says it stands at the end of the task.
 *
 * @param year of the target
 * @param typed the value, kept as it was typed; at most 40 characters
 * @param met whether it is met; null as long as nobody has said so
 * @param words why it is not met, or why it is in spite of the value; at most 1000 characters
 */
public record ClaimTarget(
        IndicatorId indicator,
        int year,
        String typed,
        @Nullable Boolean met,
        String words) {

    boolean isOf(TargetCheck check) {
        return indicator.equals(check.indicator().id())
                && year == check.target().year();
    }

    /** Met and not met as one ticks them off on paper. */
    Passage passage() {
        String mark = met == null ? "" : met ? "√" : "×";
        String text = Stream.of(String.valueOf(year), typed, mark, words)
                .filter(part -> !part.isBlank())
                .collect(joining(" "));
        return new Passage(DocumentField.TARGET, indicator + "/" + year, indicator, text);
    }

    public boolean isUnmet() {
        return Boolean.FALSE.equals(met);
    }
}
