package io.duban.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.duban.plan.Indicator;
import io.duban.task.Demands;
import io.duban.task.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds every target of a task against the values of its approved reports. */
@Component
public class CheckTargets {

    private static final Comparator<TargetCheck> UNMET_FIRST = comparing((TargetCheck check) -> !check.unmet())
            .thenComparing(check -> check.target().year());

    private final Demands demands;
    private final Reports reports;

    CheckTargets(Demands demands, Reports reports) {
        this.demands = demands;
        this.reports = reports;
    }

    /** Those that are not met come first. */
    public List<TargetCheck> of(Task task) {
        List<Report> approved = reports.ofTask(task.id()).stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.state() == ReportState.APPROVED)
                .sorted(comparingInt(Report::year).reversed())
                .toList();
        return demands.indicators(task, null).stream()
                .flatMap(indicator -> indicator.targets().stream().map(target -> check(indicator, target, approved)))
                .sorted(UNMET_FIRST)
                .toList();
    }

    private static TargetCheck check(Indicator indicator, Indicator.Target target, List<Report> latestFirst) {
        Optional<Report> report = latestFirst.stream()
                .filter(one -> one.year() == target.year() && value(one, indicator) != null)
                .findFirst()
                .or(() -> latestFirst.stream()
                        .filter(one -> value(one, indicator) != null)
                        .findFirst());
        ReportValue value = report.map(one -> value(one, indicator)).orElse(null);
        return new TargetCheck(
                indicator,
                target,
                report.map(Report::year).orElse(null),
                value,
                value == null ? null : indicator.reached(value.number(), target));
    }

    private static @Nullable ReportValue value(Report report, Indicator indicator) {
        return report.content()
                .value(indicator.id())
                .filter(value -> !value.typed().isBlank())
                .orElse(null);
    }
}
