package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Turn;
import io.duban.work.Turns;
import org.springframework.stereotype.Component;

/** The turns of those who decide on annual plans and reports. */
@Component
class ReportTurns {

    private final Turns turns;
    private final Tasks tasks;

    ReportTurns(Turns turns, Tasks tasks) {
        this.turns = turns;
        this.tasks = tasks;
    }

    /**
     * Refuses, besides what {@link Turns} refuses, a step that is over or yet to come; that is told only to those who may
     * read the task.
     */
    Turn take(Turns.Wanted wanted, Turns.Matter matter, Actor.Person who) {
        return turns.take(wanted, matter, who)
                .orElseThrow(() -> tasks.get(new TaskId(wanted.subject())).isReadableBy(who)
                        ? new ReportRefusal.NotInReview()
                        : new NotPermitted());
    }
}
