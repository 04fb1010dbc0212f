package io.duban.report.web;

import io.duban.plan.IndicatorId;
import io.duban.report.Fault;
import io.duban.report.Report;
import io.duban.report.ReportCheck;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportPart;
import io.duban.report.ReportValue;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.SeenVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A report as it is typed. Values stay texts, since some are words; {@code tab} names the window in which it is typed,
 * so that a second one is told instead of writing over the first.
 */
record ReportForm(
        @Nullable @Size(max = 10000) @Lines String progress,
        @Nullable @Size(max = 10000) @Lines String problems,
        @Nullable @Size(max = 10000) @Lines String nextSteps,
        @Nullable @Percent Integer percent,
        @Nullable @Valid List<ValueForm> values,
        @Nullable Integer version,
        @Nullable @Size(max = 40) String tab) {

    record ValueForm(
            @NotNull IndicatorId indicator,
            @Nullable @Size(max = 40) String typed,
            @Nullable @Size(max = 500) String words) {

        public ReportValue value() {
            return ReportValue.of(indicator, text(typed), text(words));
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
                content.percent(),
                content.values().stream()
                        .map(value -> new ValueForm(value.indicator(), value.typed(), value.words()))
                        .toList(),
                version,
                null);
    }

    /** As a page sends it, whose window may have no name. */
    public ReportDraft draft() {
        return draft(version, window(tab));
    }

    /** As a program sends it. */
    ReportDraft draft(SeenVersion seen) {
        return draft(seen.named(version), tab);
    }

    private ReportDraft draft(@Nullable Integer seenVersion, @Nullable String window) {
        // One that could not be read is null here, and refused at its field.
        List<ReportValue> typed = lines().stream()
                .filter(line -> line.indicator() != null)
                .map(ValueForm::value)
                .toList();
        return new ReportDraft(
                new ReportContent(text(progress), text(problems), text(nextSteps), percent, typed),
                seenVersion,
                window);
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
                version,
                tab);
    }

    /** The same with this percentage where none was typed yet. */
    public ReportForm startingAt(ReportContent own) {
        return percent == null
                ? new ReportForm(progress, problems, nextSteps, own.percent(), values, version, tab)
                : this;
    }

    /** Notes at their fields what stands in the way of handing it in. */
    void check(ReportPart part, YearView view, BindingResult errors) {
        ReportContent content = draft().content();
        reject(errors, ReportCheck.faults(part, view.year(), content, view.measures()));
        reject(errors, view.before().faults(content));
    }

    /** Refuses what stands in the way of handing it in; what was said before, once nothing else does. */
    void check(ReportPart part, YearView view) throws BindException {
        ReportContent content = draft().content();
        ApiChecks.refuse(this, ReportCheck.faults(part, view.year(), content, view.measures()));
        ApiChecks.refuse(this, view.before().faults(content));
    }

    List<ValueForm> lines() {
        return values == null ? List.of() : values;
    }

    static String window(@Nullable String tab) {
        return tab == null ? "" : tab;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Each fault at its field, unless it was said there already that what was typed cannot be read. */
    static void reject(BindingResult errors, List<Fault> faults) {
        for (Fault fault : faults) {
            if (!errors.hasFieldErrors(fault.field())) {
                errors.addError(error(errors.getObjectName(), fault));
            }
        }
    }

    private static FieldError error(String form, Fault fault) {
        String[] codes = {fault.key()};
        return new FieldError(
                form, fault.field(), null, false, codes, fault.arguments().toArray(), fault.key());
    }
}
