package io.duban.report.web;

import static java.util.stream.Collectors.joining;

import io.duban.report.Report;
import io.duban.report.ReportContent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The first draft of the whole: the units' released texts one after the other, each under its unit's name, and of the
 * lead unit its percentage and values. Other units' values are offered beside the fields and never taken over unasked.
 */
final class Consolidation {

    private Consolidation() {}

    static ReportContent of(YearView view) {
        List<PartLine> parts = view.parts().stream().filter(PartLine::released).toList();
        Optional<ReportContent> own = parts.stream()
                .filter(part -> part.unit().equals(view.task().leadUnitId()))
                .map(Consolidation::content)
                .findFirst();
        return new ReportContent(
                texts(parts, ReportContent::progress),
                texts(parts, ReportContent::problems),
                texts(parts, ReportContent::nextSteps),
                own.map(ReportContent::percent).orElse(null),
                own.map(ReportContent::values).orElse(List.of()));
    }

    private static String texts(List<PartLine> parts, Function<ReportContent, String> field) {
        return parts.stream()
                .filter(part -> !field.apply(content(part)).isBlank())
                .map(part ->
                        "【" + part.name() + "】" + field.apply(content(part)).strip())
                .collect(joining("\n\n"));
    }

    private static ReportContent content(PartLine part) {
        Report report = Objects.requireNonNull(part.report(), "a released part has a report");
        return report.content();
    }
}
