package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.task.EndTask;
import io.duban.task.Task;
import io.duban.task.TaskEnd;
import io.duban.task.TaskId;
import io.duban.task.TaskTurns;
import io.duban.task.Tasks;
import io.duban.work.Turn;
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
    private final TaskTurns turns;
    private final OpenFindings findings;

    DecideCompletion(
            Tasks tasks,
            Reports reports,
            CheckTargets targets,
            EndTask endTask,
            WholeReturns returns,
            TaskTurns turns,
            OpenFindings findings) {
        this.tasks = tasks;
        this.reports = reports;
        this.targets = targets;
        this.endTask = endTask;
        this.returns = returns;
        this.turns = turns;
        this.findings = findings;
    }

    /**
     * The words go on record. Refuses a task with targets that are not met, unless it is said to be in spite of them,
     * and one of which something is being rectified.
     */
    @Transactional
    public void confirm(TaskId id, String words, boolean inSpite, Actor.Person who) {
        Task task = tasks.get(id);
        Turn turn = turn(task, who);
        findings.mustBeNone(task);
        List<String> unmet = targets.of(task).stream()
                .filter(TargetCheck::unmet)
                .map(check -> check.indicator().name())
                .distinct()
                .toList();
        if (!unmet.isEmpty() && !inSpite) {
            throw new ReportRefusal.TargetsUnmet(unmet);
        }
        endTask.complete(task, words, turn);
    }

    /**
     * The last year's whole goes back to the lead unit, with a reason. Refused to a task whose model draws no way back.
     */
    @Transactional
    public void returnIt(TaskId id, String reason, Actor.Person who) {
        Task task = tasks.get(id);
        Turn turn = turn(task, who);
        Return back = new Return(ReturnTo.LEAD, Set.of(), reason);
        back.mustBeReasoned();
        endTask.giveBack(task, reason, turn);
        int year = Objects.requireNonNull(task.year(), "a task at its end is in its last year");
        Report whole = reports.whole(new TaskYear(id, year)).orElseThrow(() -> new Missing(id));
        reports.save(whole.returned(ReportMove.REOPEN));
        returns.record(
                new DecisionRecord.Matter(
                        whole.of(), turn.step().key(), whole.id().value()),
                back,
                ReportAct.REOPENED,
                turn.actor());
    }

    private Turn turn(Task task, Actor.Person who) {
        return turns.take(task, TaskTurns.completion(task.id()), TaskTurns.completed(task.id()), who, () -> {
            TaskEnd.returned(task);
            return new StaleAggregate(task.id());
        });
    }
}
