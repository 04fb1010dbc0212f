package io.duban.report.web;

import io.duban.plan.IndicatorId;
import io.duban.report.Fault;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A report as it is typed: nothing is a number yet, so that a slip of the finger loses nothing. */
record ReportForm(
        @Nullable @Size(max = 10000) String progress,
        @Nullable @Size(max = 10000) String problems,
        @Nullable @Size(max = 10000) String nextSteps,
        @Nullable @Size(max = 10) String percent,
        @Nullable @Valid List<ValueForm> values,
        @Nullable Integer version) {

    record ValueForm(
            @Nullable IndicatorId indicator,
            @Nullable @Size(max = 40) String typed,
            @Nullable @Size(max = 500) String words) {

        public ReportValue value(IndicatorId of) {
            return ReportValue.of(of, text(typed), text(words));
        }
    }

    static ReportForm of(@Nullable Report report) {
        return report == null ? of(ReportContent.empty(), null) : of(report.content(), report.version());
    }

    static ReportForm of(ReportContent content, @Nullable Integer version) {
        return new ReportForm(
                content.progress(),
                content.problems(),
                content.nextSteps(),
                content.percent() == null ? "" : content.percent().toString(),
                content.values().stream()
                        .map(value -> new ValueForm(value.indicator(), value.typed(), value.words()))
                        .toList(),
                version);
    }

    public ReportDraft draft() {
        List<ReportValue> typed = lines().stream()
                .filter(line -> line.indicator() != null)
                .map(line -> line.value(Objects.requireNonNull(line.indicator())))
                .toList();
        return new ReportDraft(
                new ReportContent(text(progress), text(problems), text(nextSteps), wholeNumber(percent), typed),
                version);
    }

    public ValueForm line(IndicatorId indicator) {
        return lines().stream()
                .filter(line -> indicator.equals(line.indicator()))
                .findFirst()
                .orElseGet(() -> new ValueForm(indicator, "", ""));
    }

    /** The same with texts where nothing was typed yet. */
    public ReportForm orElse(ReportContent other) {
        return new ReportForm(
                text(progress).isBlank() ? other.progress() : progress,
                text(problems).isBlank() ? other.problems() : problems,
                text(nextSteps).isBlank() ? other.nextSteps() : nextSteps,
                percent,
                lines().isEmpty() ? of(other, null).values() : values,
                version);
    }

    /** The same with this percentage where none was typed yet. */
    public ReportForm startingAt(ReportContent own) {
        return text(percent).isBlank()
                ? new ReportForm(progress, problems, nextSteps, of(own, null).percent(), values, version)
                : this;
    }

    private List<ValueForm> lines() {
        return values == null ? List.of() : values;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    /** Null where nothing, or no whole number, was typed; out of range is for the check to say. */
    static @Nullable Integer wholeNumber(@Nullable String typed) {
        String plain = text(typed).strip();
        return plain.matches("-?\\d{1,4}") ? Integer.valueOf(plain) : null;
    }

    /** Each fault at its field, or at the whole form where a hand-made request lacks the field. */
    static void reject(Errors errors, List<Fault> faults) {
        for (Fault fault : faults) {
            Object[] arguments = fault.arguments().toArray();
            if (errors.getFieldType(fault.field()) == null) {
                errors.reject(fault.key(), arguments, null);
            } else {
                errors.rejectValue(fault.field(), fault.key(), arguments, null);
            }
        }
    }
}
