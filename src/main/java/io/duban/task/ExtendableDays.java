package io.duban.task;

import io.duban.plan.Plans;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what more time can be asked for. */
@Component
public class ExtendableDays {

    private final Plans plans;
    private final ReadBreakdown breakdown;
    private final Clock clock;

    ExtendableDays(Plans plans, ReadBreakdown breakdown, Clock clock) {
        this.plans = plans;
        this.breakdown = breakdown;
        this.clock = clock;
    }

    /** The days of the task that can be moved now; the report's first, which is nearer. */
    public List<Extendable> of(Task task) {
        return Stream.of(report(task), limit(task)).flatMap(Optional::stream).toList();
    }

    Optional<Extendable> of(Task task, ChangeMatter matter) {
        return of(task).stream().filter(one -> one.matter() == matter).findFirst();
    }

    /** To the end of the next year, or of the later one to which a standstill has put the report off. */
    private Optional<Extendable> report(Task task) {
        Integer year = task.year();
        if (year == null
                || task.state() != TaskState.IN_PROGRESS
                || task.course().phase() == YearPhase.REPORT_IN_REVIEW) {
            return Optional.empty();
        }
        LocalDate due = new ReportDue(task, plans.calendar(task.planId())).whole();
        int last = Math.max(
                year + 1, Math.max(due.getYear(), BusinessTime.today(clock).getYear()));
        return Optional.of(new Extendable(ChangeMatter.REPORT, year, due, LocalDate.of(last, 12, 31)));
    }

    private Optional<Extendable> limit(Task task) {
        LocalDate due = task.term().dueOn();
        if (due == null || !task.state().isBeforeItsEnd()) {
            return Optional.empty();
        }
        LocalDate end = breakdown.roomOf(task);
        return end.isAfter(due)
                ? Optional.of(new Extendable(ChangeMatter.TIME_LIMIT, null, due, end))
                : Optional.empty();
    }
}
