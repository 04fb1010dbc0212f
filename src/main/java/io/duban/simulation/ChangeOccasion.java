package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.AskForChange;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeType;
import io.duban.task.Extendable;
import io.duban.task.ExtendableDays;
import io.duban.task.ReadChanges;
import io.duban.task.Setting;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lead unit asks for more time: for the year's report, or where the task itself has a day, for the task. */
@Component
@SimulationOnly
class ChangeOccasion extends Happening {

    private static final int LONGEST = 40;

    private final AskForChange askForChange;
    private final ReadChanges changes;
    private final ExtendableDays extendable;
    private final Tasks tasks;
    private final Overseers overseers;
    private final Clock clock;

    ChangeOccasion(
            AskForChange askForChange,
            ReadChanges changes,
            ExtendableDays extendable,
            Tasks tasks,
            Overseers overseers,
            Clock clock) {
        super("time", 20, EnumSet.of(Block.WRITE_REPORT));
        this.askForChange = askForChange;
        this.changes = changes;
        this.extendable = extendable;
        this.tasks = tasks;
        this.overseers = overseers;
        this.clock = clock;
    }

    @Override
    public int after() {
        return 5;
    }

    /** Once a year, whichever unit still owes its part. */
    @Override
    public String about(WorkItem item, String key) {
        return item.number() + "|" + item.year();
    }

    @Override
    public void act(WorkItem item, Chance chance) {
        Task task = tasks.get(new TaskId(item.subject()));
        Actor.Person officer = overseers.leading(task);
        boolean isPending = changes.ofTask(task.id(), officer).stream()
                .anyMatch(request -> request.state().open() && request.matter().type() == ChangeType.EXTENSION);
        List<Extendable> what = extendable.of(task);
        if (!isPending && !what.isEmpty()) {
            Extendable wanted = what.get(what.size() - 1);
            LocalDate from =
                    wanted.dueOn().isAfter(BusinessTime.today(clock)) ? wanted.dueOn() : BusinessTime.today(clock);
            int days = wanted.matter() == ChangeMatter.TIME_LIMIT ? 200 : 5 + chance.below(LONGEST, "days");
            LocalDate until = from.plusDays(days);
            LocalDate wished = until.isAfter(wanted.latest()) ? wanted.latest() : until;
            askForChange.ask(
                    task.id(), new Setting.Day(wanted.matter(), wanted.year(), wished), ChangeDeeds.TEXT, officer);
        }
    }
}
