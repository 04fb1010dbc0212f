package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.AskedUnits;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The units that report on a year, or countersign the report: those that have a part in the task. One that is left out
 * still owes its part, and is asked again when the report goes back to the units.
 */
@Component
class ReportingUnits implements AskedUnits {

    private final Tasks tasks;
    private final Reports reports;

    ReportingUnits(Tasks tasks, Reports reports) {
        this.tasks = tasks;
        this.reports = reports;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_REPORT, Block.DECIDE_UNIT_REPORT, Block.DECIDE_REPORT);
    }

    @Override
    public List<UnitId> candidates(OpenItem item) {
        TaskId task = new TaskId(item.subject());
        return item.block() == Block.DECIDE_REPORT
                ? tasks.get(task).parts().partners()
                : reports.unitsOwing(task, Objects.requireNonNull(item.year(), "a report is of a year"));
    }

    /** The report says by itself whose part is there. */
    @Override
    public void asked(OpenItem item, UnitId unit, Actor.Person by) {}

    /** What was handed in to the head is open again: nobody decides on it, and it may be asked for once more. */
    @Override
    public void leftOut(OpenItem item, Actor.Person by) {
        if (item.block() == Block.DECIDE_UNIT_REPORT) {
            int year = Objects.requireNonNull(item.year(), "a report is of a year");
            TaskYear of = new TaskYear(new TaskId(item.subject()), year);
            reports.unitPart(of, item.aboutUnit())
                    .ifPresent(part -> reports.save(part.returned(ReportMove.WITHDRAW_PART)));
        }
    }
}
