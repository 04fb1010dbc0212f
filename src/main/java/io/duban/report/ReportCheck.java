package io.duban.report;

import io.duban.shared.RequiredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report must hold before it is handed in. */
public final class ReportCheck {

    private ReportCheck() {}

    /**
     * Every fault at once; empty when it may be handed in. The whole must claim a percentage and give a value for each
     * indicator that has a target this year; a unit's part may do both. {@code measures} are in the order of the form.
     */
    public static List<Fault> faults(ReportPart part, int year, ReportContent content, List<Measure> measures) {
        List<Fault> faults = new ArrayList<>();
        if (RequiredText.isMissing(content.progress())) {
            faults.add(Fault.at("progress", "progressMissing"));
        }
        Integer percent = content.percent();
        if (percent == null && part == ReportPart.WHOLE) {
            faults.add(Fault.at("percent", "percentMissing"));
        }
        if (percent != null && (percent < 0 || percent > 100)) {
            faults.add(Fault.at("percent", "percentOutOfRange"));
        }
        for (int i = 0; i < measures.size(); i++) {
            new ValueCheck(part, year, measures.get(i), "values[" + i + "]")
                    .of(content)
                    .ifPresent(faults::add);
        }
        return faults;
    }

    private record ValueCheck(ReportPart part, int year, Measure measure, String field) {

        Optional<Fault> of(ReportContent content) {
            Optional<ReportValue> value = content.value(measure.indicator().id());
            if (value.isEmpty() || value.get().typed().isBlank()) {
                return missing();
            }
            return wrong(value.get());
        }

        private Optional<Fault> missing() {
            boolean wanted = part == ReportPart.WHOLE && measure.targetOf(year).isPresent();
            return wanted
                    ? Optional.of(Fault.at(
                            field + ".typed",
                            "valueMissing",
                            measure.indicator().name()))
                    : Optional.empty();
        }

        private Optional<Fault> wrong(ReportValue value) {
            if (value.number() == null) {
                return inWords() ? Optional.empty() : Optional.of(fault(".typed", "notANumber"));
            }
            if (!RequiredText.isMissing(value.words())) {
                return Optional.empty();
            }
            return Plausibility.doubt(measure, value.number(), year).map(doubt -> fault(".words", doubt));
        }

        private Fault fault(String part, String key) {
            return Fault.at(
                    field + part,
                    key,
                    measure.indicator().name(),
                    measure.indicator().unit());
        }

        /** An indicator whose every target is a word, such as a water class, is reported in words. */
        private boolean inWords() {
            return !measure.indicator().targets().isEmpty()
                    && measure.indicator().targets().stream().allMatch(target -> target.value() == null);
        }
    }
}
