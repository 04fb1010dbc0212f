package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit's officer hands its part to its own head. Late is allowed: the duty says that it was. */
@Component
public class SubmitReport {

    private final Tasks tasks;
    private final HandInReport handInReport;
    private final ReportTurns turns;

    SubmitReport(Tasks tasks, HandInReport handInReport, ReportTurns turns) {
        this.tasks = tasks;
        this.handInReport = handInReport;
        this.turns = turns;
    }

    /**
     * Refuses a part that is not complete or not plausible, naming every fault, and one before the reporting window.
     */
    @Transactional
    public Report submit(TaskYear of, UnitId unit, ReportDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Turn turn = turns.write(task, Block.WRITE_REPORT, unit, who, () -> mustBeAsked(task, of, unit));
        mustBeAsked(task, of, unit);
        Report submitted = handInReport.handIn(task, of.year(), unit, draft, turn.actor());
        turns.answer(turn, Answer.SUBMITTED);
        return submitted;
    }

    private static void mustBeAsked(Task task, TaskYear of, UnitId unit) {
        TaskChecks.mustBeReporting(task, of.year());
        TaskChecks.mustHavePart(task, unit);
    }
}
