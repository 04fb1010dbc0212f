package io.duban.task;

import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem;
import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that becomes a task: nobody has signed for it yet.
 *
 * @param untilYear the last year of a task without a day
 */
record NewTask(PlanItem item, Oversight oversight, int firstYear, int untilYear, LocalDate signDueOn) {

    Task at(Instant issued) {
        return new Task(
                TaskId.next(),
                head(),
                oversight,
                new Parts(lead(), parts()),
                TaskTerm.of(firstYear, lastYear(), item.timeLimit().kind(), dueOn()),
                TaskCourse.issued(issued),
                TaskProgress.NONE,
                0);
    }

    private TaskHead head() {
        return new TaskHead(
                item.planId(),
                item.id(),
                item.position(),
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                false,
                0);
    }

    private int lastYear() {
        LocalDate day = dueOn();
        return day == null ? untilYear : day.getYear();
    }

    private @Nullable LocalDate dueOn() {
        return item.timeLimit().kind() == LimitKind.DATE ? item.timeLimit().dueOn() : null;
    }

    private UnitId lead() {
        return item.units().stream()
                .filter(unit -> unit.responsibility() == Responsibility.LEAD)
                .map(PlanItem.ItemUnit::unit)
                .findFirst()
                .orElseThrow(() -> new TaskRefusal.NoLead(item.number()));
    }

    private List<Part> parts() {
        return item.units().stream()
                .map(unit -> Part.pending(unit.unit(), unit.responsibility(), unit.inferred(), signDueOn))
                .toList();
    }
}
