package io.duban.report.web;

import io.duban.report.CheckTargets;
import io.duban.report.OpenOrders;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskTurns;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Turns;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers what a page about a task's end shows; a task that may not be read is missing. */
@Component
class CompletionViews {

    private final Tasks tasks;
    private final YearViews years;
    private final CheckTargets targets;
    private final OpenOrders orders;
    private final Turns turns;

    CompletionViews(Tasks tasks, YearViews years, CheckTargets targets, OpenOrders orders, Turns turns) {
        this.tasks = tasks;
        this.years = years;
        this.targets = targets;
        this.orders = orders;
        this.turns = turns;
    }

    CompletionView of(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        int year = Objects.requireNonNullElse(task.year(), task.term().firstYear());
        YearView view = years.of(new TaskYear(id, year), reader);
        return new CompletionView(view, targets.of(task), orders.ofTask(id, reader), canGoBack(task));
    }

    /** A task that runs on an older model can only be confirmed. */
    private boolean canGoBack(Task task) {
        return turns.step(TaskTurns.completion(task.id()))
                .filter(step -> step.offers(Answer.RETURNED))
                .isPresent();
    }
}
