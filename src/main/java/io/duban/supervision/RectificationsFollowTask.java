package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.task.BoundToTask;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.TimeLost;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is found about a task stands still with it, and ends with it. */
@Component
class RectificationsFollowTask implements BoundToTask {

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final Clock clock;

    RectificationsFollowTask(Rectifications rectifications, RectificationRecord record, Clock clock) {
        this.rectifications = rectifications;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void goesOn(TaskId task, TimeLost lost, Actor.Person by) {
        open(task).forEach(one -> rectifications.save(one.dueOn(lost.moved(one.dueOn()))));
    }

    @Override
    public void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by) {
        open(task).stream()
                .filter(one -> one.unitId().equals(passing.from()))
                .forEach(one -> rectifications.save(as(passing.to(), one)));
    }

    private static Rectification as(UnitId unit, Rectification of) {
        return new Rectification(
                of.id(),
                of.planId(),
                of.officeUnitId(),
                of.taskId(),
                unit,
                of.child(),
                of.finding(),
                of.course(),
                of.version());
    }

    @Override
    public void terminated(TaskId task, String reason, Actor.Person by) {
        RectificationStep.Account account = RectificationStep.Account.words(reason);
        open(task)
                .forEach(one ->
                        record.changed(one, one.ended(clock.instant()), RectificationAct.TASK_TERMINATED, account, by));
    }

    private List<Rectification> open(TaskId task) {
        return rectifications.ofTask(task, ALL).stream()
                .filter(one -> one.state().open())
                .toList();
    }
}
