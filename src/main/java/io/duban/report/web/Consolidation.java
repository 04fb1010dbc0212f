package io.duban.report.web;

import static java.util.stream.Collectors.joining;

import io.duban.report.Measure;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The first draft of the whole: the units' released texts one after the other, each under its unit's name. */
final class Consolidation {

    private Consolidation() {}

    static ReportContent of(YearView view) {
        List<PartLine> parts = view.parts().stream().filter(PartLine::released).toList();
        List<ReportValue> values = view.measures().stream()
                .map(measure -> value(measure, parts))
                .flatMap(Optional::stream)
                .toList();
        return new ReportContent(
                texts(parts, ReportContent::progress),
                texts(parts, ReportContent::problems),
                texts(parts, ReportContent::nextSteps),
                null,
                values);
    }

    private static String texts(List<PartLine> parts, Function<ReportContent, String> field) {
        return parts.stream()
                .filter(part -> !field.apply(content(part)).isBlank())
                .map(part ->
                        "【" + part.name() + "】" + field.apply(content(part)).strip())
                .collect(joining("\n\n"));
    }

    /** The lead unit comes first in the parts, so that its value goes before the others'. */
    private static Optional<ReportValue> value(Measure measure, List<PartLine> parts) {
        return parts.stream()
                .map(part -> content(part).value(measure.indicator().id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static ReportContent content(PartLine part) {
        Report report = Objects.requireNonNull(part.report(), "a released part has a report");
        return report.content();
    }
}
