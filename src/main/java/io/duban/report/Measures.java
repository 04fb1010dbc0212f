package io.duban.report;

import static java.util.Comparator.comparingInt;

import io.duban.plan.Indicator;
import io.duban.plan.Plans;
import io.duban.task.Task;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts beside each indicator of a task what was last said about it. */
@Component
public class Measures {

    private final Plans plans;

    Measures(Plans plans) {
        this.plans = plans;
    }

    /**
     * In the order of the plan; {@code reports} are the task's reports, of which the handed-in ones before the year
     * count.
     */
    public List<Measure> of(Task task, int year, List<Report> reports) {
        List<Indicator> indicators = plans.indicators(List.of(task.head().planItemId()))
                .getOrDefault(task.head().planItemId(), List.of());
        List<Report> earlier = reports.stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.year() < year)
                .filter(report -> !report.state().open())
                .sorted(comparingInt(Report::year).reversed())
                .toList();
        return indicators.stream().map(indicator -> measure(indicator, earlier)).toList();
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
