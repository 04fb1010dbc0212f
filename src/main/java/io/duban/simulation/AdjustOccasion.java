package io.duban.simulation;

import io.duban.plan.Indicator;
import io.duban.shared.Actor;
import io.duban.task.AdjustableGoals;
import io.duban.task.AskForChange;
import io.duban.task.ChangeMatter;
import io.duban.task.Demands;
import io.duban.task.ReadChanges;
import io.duban.task.Setting;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lead unit asks for a lower target, or for other words of its task. */
@Component
@SimulationOnly
class AdjustOccasion extends Happening {

    private static final int WORDS = 40;
    private static final BigDecimal LOWER = new BigDecimal("0.95");

    private final AskForChange askForChange;
    private final ReadChanges changes;
    private final AdjustableGoals goals;
    private final Demands demands;
    private final Tasks tasks;
    private final Overseers overseers;

    AdjustOccasion(
            AskForChange askForChange,
            ReadChanges changes,
            AdjustableGoals goals,
            Demands demands,
            Tasks tasks,
            Overseers overseers) {
        super("adjust", 15, EnumSet.of(Block.WRITE_ANNUAL_PLAN, Block.WRITE_REPORT));
        this.askForChange = askForChange;
        this.changes = changes;
        this.goals = goals;
        this.demands = demands;
        this.tasks = tasks;
        this.overseers = overseers;
    }

    @Override
    public int after() {
        return 3;
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
        Set<ChangeMatter> askable = changes.askable(task, changes.ofTask(task.id(), officer), officer);
        List<Setting.Goal> open = goals.of(task).stream()
                .filter(goal -> goal.target().value() != null)
                .toList();
        boolean words = open.isEmpty() || chance.in(WORDS, "words");
        if (askable.contains(words ? ChangeMatter.CONTENT : ChangeMatter.TARGET)) {
            Setting wanted = words ? other(task) : lower(open.get(chance.below(open.size(), "which")));
            askForChange.ask(task.id(), wanted, ChangeDeeds.TEXT, officer);
        }
    }

    private Setting other(Task task) {
        Setting.Words now = Setting.Words.of(demands.of(task).item());
        return new Setting.Words(now.content() + "（按年度安排）", now.acceptanceCriteria(), now.formOfResult());
    }

    private static Setting lower(Setting.Goal goal) {
        Indicator.Target target = goal.target();
        BigDecimal value = target.value() == null ? BigDecimal.ONE : target.value();
        BigDecimal lower = value.multiply(LOWER).setScale(Math.max(1, value.scale()), RoundingMode.FLOOR);
        return new Setting.Goal(
                goal.indicator(),
                goal.label(),
                goal.year(),
                new Indicator.Target(target.year(), target.operator(), lower, target.words()));
    }
}
