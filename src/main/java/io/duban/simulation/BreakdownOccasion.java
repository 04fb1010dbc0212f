package io.duban.simulation;

import io.duban.organization.People;
import io.duban.organization.Unit;
import io.duban.shared.Actor;
import io.duban.shared.Role;
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
    private final People people;

    BreakdownOccasion(BreakDown breakDown, ReadBreakdown read, Tasks tasks, People people) {
        super("breakDown", 40, EnumSet.of(Block.WRITE_ANNUAL_PLAN));
        this.breakDown = breakDown;
        this.read = read;
        this.tasks = tasks;
        this.people = people;
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
        Actor.Person officer = people.actor(
                people.holding(task.leadUnitId(), Role.OFFICER).get(0).id());
        int from = chance.below(below.size() - 1, "which");
        List<ChildRow> rows = IntStream.range(0, CHILDREN)
                .mapToObj(line -> new ChildRow(line, below.get(from + line).id(), "", null, null))
                .toList();
        breakDown.breakDown(new BreakDown.Order(task.id(), task.leadUnitId(), rows), officer);
    }
}
