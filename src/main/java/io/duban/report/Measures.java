package io.duban.report;

import static java.util.Comparator.comparingInt;

import io.duban.plan.Indicator;
import io.duban.plan.PlanItem;
import io.duban.task.Demands;
import io.duban.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside each indicator of a task what was last said about it. */
@Component
public class Measures {

    private final Demands demands;

    Measures(Demands demands) {
        this.demands = demands;
    }

    /**
     * In the order of the plan; {@code reports} are the task's reports, of which the handed-in ones before the year
     * count. A year whose report is approved is measured by what was to be reached when it was.
     */
    public List<Measure> of(Task task, int year, List<Report> reports) {
        List<Indicator> indicators = demands.indicators(task, approved(year, reports));
        List<Report> earlier = reports.stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.year() < year)
                .filter(report -> !report.state().open())
                .sorted(comparingInt(Report::year).reversed())
                .toList();
        return indicators.stream().map(indicator -> measure(indicator, earlier)).toList();
    }

    /** What the plan says of the task, in the words that the year is measured by. */
    public PlanItem item(Task task, int year, List<Report> reports) {
        return demands.of(task, approved(year, reports)).item();
    }

    /** Null as long as the year's report is not approved. */
    private static @Nullable Instant approved(int year, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.year() == year)
                .filter(report -> report.state() == ReportState.APPROVED)
                .findFirst()
                .map(report -> report.course().approvedAt())
                .orElse(null);
    }

    private static Measure measure(Indicator indicator, List<Report> latestFirst) {
        for (Report report : latestFirst) {
            Optional<ReportValue> value = report.content().value(indicator.id());
            if (value.isPresent()) {
                return new Measure(
                        indicator,
                        report.year(),
                        value.get().number(),
                        value.get().typed());
            }
        }
        return new Measure(indicator, indicator.baselineYear(), indicator.baselineValue(), null);
    }
}
