package io.duban.simulation;

import io.duban.organization.Unit;
import io.duban.shared.Actor;
import io.duban.task.BreakDown;
import io.duban.task.ChildRow;
import io.duban.task.ReadBreakdown;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A lead unit with units below it breaks its task down to two of them, once. */
@Component
@SimulationOnly
class BreakdownOccasion extends Happening {

    private static final int CHILDREN = 2;

    private final BreakDown breakDown;
    private final ReadBreakdown read;
    private final Tasks tasks;
    private final Overseers overseers;

    BreakdownOccasion(BreakDown breakDown, ReadBreakdown read, Tasks tasks, Overseers overseers) {
        super("breakDown", 40, EnumSet.of(Block.WRITE_ANNUAL_PLAN));
        this.breakDown = breakDown;
        this.read = read;
        this.tasks = tasks;
        this.overseers = overseers;
    }

    @Override
    public String about(WorkItem item, String key) {
        return item.number();
    }

    @Override
    public void act(WorkItem item, Chance chance) {
        Task task = tasks.get(new TaskId(item.subject()));
        List<Unit> below = read.below(task.leadUnitId());
        if (below.size() < CHILDREN) {
            return;
        }
        Actor.Person officer = overseers.leading(task);
        int from = chance.below(below.size() - 1, "which");
        List<ChildRow> rows = IntStream.range(0, CHILDREN)
                .mapToObj(line -> new ChildRow(line, below.get(from + line).id(), "", null, null))
                .toList();
        breakDown.breakDown(new BreakDown.Order(task.id(), task.leadUnitId(), rows), officer);
    }
}
