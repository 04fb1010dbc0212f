package io.duban.simulation;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanState;
import io.duban.report.AnnualPlans;
import io.duban.report.MilestoneLine;
import io.duban.report.ReachMilestone;
import io.duban.report.TaskYear;
import io.duban.shared.BusinessTime;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Before it reports, the lead unit notes which of its milestones were reached: on their day, or some days later. */
@Component
@SimulationOnly
class MilestoneOccasion extends Happening {

    private static final int LATEST = 12;

    private final ReachMilestone reach;
    private final AnnualPlans plans;
    private final Tasks tasks;
    private final Overseers overseers;
    private final Clock clock;

    MilestoneOccasion(ReachMilestone reach, AnnualPlans plans, Tasks tasks, Overseers overseers, Clock clock) {
        super("milestone", 60, EnumSet.of(Block.WRITE_REPORT, Block.CONSOLIDATE));
        this.reach = reach;
        this.plans = plans;
        this.tasks = tasks;
        this.overseers = overseers;
        this.clock = clock;
    }

    @Override
    public void act(WorkItem item, Chance chance) {
        Task task = tasks.get(new TaskId(item.subject()));
        TaskYear of = new TaskYear(task.id(), Objects.requireNonNull(item.year()));
        plans.find(of)
                .filter(plan -> plan.state() == AnnualPlanState.APPROVED && task.state() == TaskState.IN_PROGRESS)
                .ifPresent(plan -> next(plan)
                        .ifPresent(position -> reach.reach(
                                of,
                                position,
                                reached(plan.content().lines().get(position), chance),
                                overseers.leading(task))));
    }

    /** The first that is due and not reached. */
    private OptionalInt next(AnnualPlan plan) {
        LocalDate today = BusinessTime.today(clock);
        List<MilestoneLine> lines = plan.content().lines();
        return IntStream.range(0, lines.size())
                .filter(position -> isNext(lines.get(position), today))
                .findFirst();
    }

    private static boolean isNext(MilestoneLine line, LocalDate today) {
        return line.doneOn() == null && line.dueOn() != null && !line.dueOn().isAfter(today);
    }

    private ReachMilestone.Reached reached(MilestoneLine line, Chance chance) {
        LocalDate today = BusinessTime.today(clock);
        LocalDate day = Objects.requireNonNull(line.dueOn()).plusDays(chance.below(LATEST, "days late"));
        return new ReachMilestone.Reached(day.isAfter(today) ? today : day, "已达到。");
    }
}
