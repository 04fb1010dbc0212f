package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.StaleAggregate;
import io.duban.task.EndTask;
import io.duban.task.Task;
import io.duban.task.TaskEnd;
import io.duban.task.TaskId;
import io.duban.task.TaskTurns;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office decides at a task's end: complete, complete in spite of a target that is not met, or to be supplemented.
 */
@Component
public class DecideCompletion {

    private final Tasks tasks;
    private final Reports reports;
    private final CheckTargets targets;
    private final EndTask endTask;
    private final WholeReturns returns;
    private final OpenFindings findings;
    private final Decide decide;

    DecideCompletion(
            Tasks tasks,
            Reports reports,
            CheckTargets targets,
            EndTask endTask,
            WholeReturns returns,
            OpenFindings findings,
            Decide decide) {
        this.tasks = tasks;
        this.reports = reports;
        this.targets = targets;
        this.endTask = endTask;
        this.returns = returns;
        this.findings = findings;
        this.decide = decide;
    }

    /**
     * Refuses a task with targets that are not met, unless it is said to be in spite of them, one of which something is
     * being rectified, and what {@link Decide#on} refuses.
     */
    @Transactional
    public Task decide(TaskId id, Decision decision, boolean inSpite, Actor.Person who) {
        return decide.on(new Ended(inSpite), tasks.get(id), TaskTurns.completion(id), decision, who);
    }

    /** A task at its end. */
    private final class Ended implements Decidable<Task> {

        private final boolean inSpite;

        private Ended(boolean inSpite) {
            this.inSpite = inSpite;
        }

        @Override
        public Set<Block> blocks() {
            return Set.of(Block.CONFIRM_COMPLETION);
        }

        @Override
        public Task at(OpenItem item) {
            return tasks.get(new TaskId(item.subject()));
        }

        @Override
        public Turns.Matter matter(Task task) {
            return TaskTurns.completed(task.id());
        }

        @Override
        public RuntimeException notNow(Task task, Actor.Person who) {
            if (!task.isReadableBy(who)) {
                return new NotPermitted();
            }
            TaskEnd.returned(task);
            return new StaleAggregate(task.id());
        }

        @Override
        public Task agreed(Turn turn, Task task, Decision decision) {
            findings.mustBeNone(task);
            List<String> unmet = targets.of(task).stream()
                    .filter(TargetCheck::unmet)
                    .map(check -> check.indicator().name())
                    .distinct()
                    .toList();
            if (!unmet.isEmpty() && !inSpite) {
                throw new ReportRefusal.TargetsUnmet(unmet);
            }
            return endTask.complete(task, decision.words(), turn.actor());
        }

        /** The last year's whole goes back to the lead unit. */
        @Override
        public Task declined(Turn turn, Task task, Decision decision) {
            Task after = endTask.giveBack(task, decision.words(), turn.actor());
            int year = Objects.requireNonNull(task.year(), "a task at its end is in its last year");
            Report whole = reports.whole(new TaskYear(task.id(), year)).orElseThrow(() -> new Missing(task.id()));
            reports.save(whole.returned(ReportMove.REOPEN));
            returns.record(DecisionRecord.Matter.of(turn, whole), whole, decision, ReportAct.REOPENED, turn.actor());
            return after;
        }
    }
}
