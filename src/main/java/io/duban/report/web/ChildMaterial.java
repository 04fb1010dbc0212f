package io.duban.report.web;

import static java.util.stream.Collectors.joining;

import io.duban.organization.UnitNames;
import io.duban.report.ChildReport;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.task.Rollup;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reports of child tasks beside the form of the unit that made them, with the names of their units when they
 * reported.
 */
record ChildMaterial(List<ChildReport> reports, UnitNames names) {

    ChildMaterial {
        reports = List.copyOf(reports);
    }

    public boolean isEmpty() {
        return reports.isEmpty();
    }

    public String unit(ChildReport of) {
        Report whole = of.whole();
        return names.of(
                of.child().leadUnitId(), whole == null ? null : whole.course().handedInAt());
    }

    /** Whether any is there to build upon. */
    public boolean usable() {
        return reports.stream().anyMatch(ChildReport::approved);
    }

    /** How far the children are together; null where there are none. */
    public @Nullable Integer percent() {
        return isEmpty()
                ? null
                : new Rollup(reports.stream().map(ChildReport::child).toList()).percent();
    }

    /** The approved texts one after the other, each under its unit's name; no percentage and no values. */
    ReportContent texts() {
        return new ReportContent(
                texts(ReportContent::progress),
                texts(ReportContent::problems),
                texts(ReportContent::nextSteps),
                null,
                List.of());
    }

    private String texts(Function<ReportContent, String> field) {
        return reports.stream()
                .filter(ChildReport::approved)
                .filter(one -> !text(one, field).isEmpty())
                .map(one -> "【" + unit(one) + "】" + text(one, field))
                .collect(joining("\n\n"));
    }

    private static String text(ChildReport of, Function<ReportContent, String> field) {
        Report whole = of.whole();
        return whole == null ? "" : field.apply(whole.content()).strip();
    }
}
