package io.duban.report;

import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.task.ConfirmCompletion;
import io.duban.task.ReturnCompletion;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Turns;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office decides at a task's end: complete, complete in spite of a target that is not met, or to be supplemented. */
@Component
public class DecideCompletion {

    private final Tasks tasks;
    private final Reports reports;
    private final CheckTargets targets;
    private final ConfirmCompletion confirm;
    private final ReturnCompletion giveBack;
    private final WholeReturns returns;
    private final Turns turns;

    DecideCompletion(
            Tasks tasks,
            Reports reports,
            CheckTargets targets,
            ConfirmCompletion confirm,
            ReturnCompletion giveBack,
            WholeReturns returns,
            Turns turns) {
        this.tasks = tasks;
        this.reports = reports;
        this.targets = targets;
        this.confirm = confirm;
        this.giveBack = giveBack;
        this.returns = returns;
        this.turns = turns;
    }

    /** The words go on record. Refuses a task with targets that are not met, unless it is said to be in spite of them. */
    @Transactional
    public void confirm(TaskId id, String words, boolean inSpite, Actor.Person who) {
        Task task = tasks.get(id);
        Actor.Person actor = who.as(task.officeUnitId(), OFFICE_STAFF);
        List<String> unmet = targets.of(task).stream()
                .filter(TargetCheck::unmet)
                .map(check -> check.indicator().name())
                .distinct()
                .toList();
        if (!unmet.isEmpty() && !inSpite) {
            throw new ReportRefusal.TargetsUnmet(unmet);
        }
        confirm.confirm(id, words, actor);
    }

    /** The last year's whole goes back to the lead unit, with a reason. Refused to a task whose model draws no way back. */
    @Transactional
    public void returnIt(TaskId id, String reason, Actor.Person who) {
        Task task = tasks.get(id);
        Actor.Person actor = who.as(task.officeUnitId(), OFFICE_STAFF);
        Return back = new Return(ReturnTo.LEAD, Set.of(), reason);
        back.mustBeReasoned();
        Step step = turns.step(new Turns.Wanted(Block.CONFIRM_COMPLETION, id.value(), null, null))
                .orElseThrow(() -> new StaleAggregate(id));
        giveBack.returnIt(id, reason, actor);
        int year = Objects.requireNonNull(task.year(), "a task at its end is in its last year");
        Report whole = reports.whole(new TaskYear(id, year)).orElseThrow(() -> new Missing(id));
        reports.save(whole.reopened());
        returns.record(
                new Decisions.Matter(whole.of(), step.key(), whole.id().value()), back, ReportAct.REOPENED, actor);
    }
}
