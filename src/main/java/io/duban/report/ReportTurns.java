package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The turns of those who write annual plans and reports, and of those who decide on them. */
@Component
class ReportTurns {

    private final Turns turns;
    private final Tasks tasks;

    ReportTurns(Turns turns, Tasks tasks) {
        this.turns = turns;
        this.tasks = tasks;
    }

    /** Why nothing is decided on that is not before whoever decides; told only to those who may read the task. */
    RuntimeException notInReview(TaskId task, Actor.Person who) {
        return why(tasks.get(task), who, ReportRefusal.NotInReview::new);
    }

    /**
     * To write and hand in what the block says, for the unit where each has its own. Where no such step waits, whoever
     * may read the task is told what {@code checks} refuses, or that it was handed in.
     */
    Turn write(Task task, Block block, @Nullable UnitId unit, Actor.Person who, Runnable checks) {
        UUID subject = task.id().value();
        return turns.write(
                new Turns.Wanted(block, subject, null, unit),
                new Turns.Matter(subject),
                who,
                () -> why(task, who, () -> {
                    checks.run();
                    return new ReportRefusal.AlreadyHandedIn();
                }));
    }

    /**
     * To draft what the block hands in, for the unit where each has its own, else for the lead unit; also before its
     * step begins.
     *
     * @throws NotPermitted when the step is not the person's
     */
    Actor.Person drafting(Task task, Block block, @Nullable UnitId unit, Actor.Person who) {
        Turns.Wanted wanted = new Turns.Wanted(block, task.id().value(), null, unit);
        return turns.drafting(wanted, unit == null ? task.leadUnitId() : unit, who)
                .orElseThrow(NotPermitted::new);
    }

    private static RuntimeException why(Task task, Actor.Person who, Turns.NotNow refusal) {
        return task.isReadableBy(who) ? refusal.why() : new NotPermitted();
    }

    void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }
}
