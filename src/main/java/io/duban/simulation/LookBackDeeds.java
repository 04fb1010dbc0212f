package io.duban.simulation;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import io.duban.task.DecideReopening;
import io.duban.task.LookBackAtTask;
import io.duban.task.ReadReopenings;
import io.duban.task.Reopening;
import io.duban.task.ReopeningState;
import io.duban.task.ReopeningTerms;
import io.duban.task.Reopenings;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The supervisor looks back at what was written off, and the head of the office decides whether it is reopened. */
@Component
@SimulationOnly
class LookBackDeeds implements Deed {

    private static final int FELL_BACK = 70;
    private static final int REFUSED = 40;
    private static final int LEFT = 80;

    private final LookBackAtTask look;
    private final DecideReopening decide;
    private final ReadReopenings read;
    private final Reopenings reopenings;
    private final Tasks tasks;
    private final Units units;
    private final Clock clock;

    LookBackDeeds(
            LookBackAtTask look,
            DecideReopening decide,
            ReadReopenings read,
            Reopenings reopenings,
            Tasks tasks,
            Units units,
            Clock clock) {
        this.look = look;
        this.decide = decide;
        this.read = read;
        this.reopenings = reopenings;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.LOOK_BACK, Block.DECIDE_REOPENING);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        TaskId task = new TaskId(item.subject());
        if (item.block() == Block.LOOK_BACK) {
            lookBack(task, who, chance);
        } else if (isLeadClosed(task) || chance.in(REFUSED, "refuses")) {
            decide.decide(task, Decision.refuse("由日常监管解决。"), null, who);
        } else {
            decide.decide(task, Decision.agree(""), new DecideReopening.Terms(terms(tasks.get(task)), "督查通报第3号"), who);
        }
    }

    /** What was reopened once holds: a plan comes to its end. */
    private void lookBack(TaskId task, Actor.Person who, Chance chance) {
        boolean again =
                reopenings.ofTask(task).stream().map(Reopening::state).anyMatch(ReopeningState.REOPENED::equals);
        // Two proposals at a time are refused, and the one that waits says the same.
        boolean proposed = reopenings.pending(task).isPresent();
        if (!again && !proposed && !isBelow(task) && chance.in(FELL_BACK, "fellBack")) {
            look.fellBack(task, "管护经费没有落实。", LEFT, who);
        } else {
            look.kept(task, "运行正常。", who);
        }
    }

    /**
     * A child would come back to life inside a parent that is at its end; and above it the one head who looks back
     * could not decide on his own proposal.
     */
    private boolean isBelow(TaskId task) {
        return tasks.get(task).oversight().origin() != null;
    }

    private boolean isLeadClosed(TaskId task) {
        return !isOpen(tasks.get(task).leadUnitId());
    }

    private boolean isOpen(UnitId unit) {
        return units.get(unit).isOpenOn(BusinessTime.today(clock));
    }

    /** One year, with all that had a part and are still there. */
    private ReopeningTerms terms(Task task) {
        LocalDate until = LocalDate.of(read.outlook(task).firstYear(), 12, 31);
        Set<UnitId> there =
                task.parts().partners().stream().filter(this::isOpen).collect(Collectors.toSet());
        return new ReopeningTerms(until, task.leadUnitId(), there);
    }
}
