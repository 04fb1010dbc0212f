package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.BoundToTask;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.task.TimeLost;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The milestones of the running year that are yet to be reached move with a task that stood still. */
@Component
class MilestonesFollowTask implements BoundToTask {

    private final Tasks tasks;
    private final AnnualPlans plans;

    MilestonesFollowTask(Tasks tasks, AnnualPlans plans) {
        this.tasks = tasks;
        this.plans = plans;
    }

    @Override
    public void goesOn(TaskId task, TimeLost lost, Actor.Person by) {
        Optional.ofNullable(tasks.get(task).year())
                .flatMap(year -> plans.find(new TaskYear(task, year)))
                .filter(plan -> plan.state() == AnnualPlanState.APPROVED && lost.workingDays() > 0)
                .ifPresent(plan -> plans.save(plan.with(plan.content().later(lost))));
    }

    /** A plan is the task's, whoever leads it. */
    @Override
    public void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by) {}

    /** What was planned and reached stays as it was said. */
    @Override
    public void terminated(TaskId task, String reason, Actor.Person by) {}
}
