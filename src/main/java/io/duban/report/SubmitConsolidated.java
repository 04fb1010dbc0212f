package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead unit's officer hands the whole of the year's report (汇总) to the office; its percentage becomes the claim.
 */
@Component
public class SubmitConsolidated {

    private final Tasks tasks;
    private final HandInReport handInReport;
    private final RecordProgress progress;
    private final ReportTurns turns;

    SubmitConsolidated(Tasks tasks, HandInReport handInReport, RecordProgress progress, ReportTurns turns) {
        this.tasks = tasks;
        this.handInReport = handInReport;
        this.progress = progress;
        this.turns = turns;
    }

    /**
     * Refuses a whole without progress or percentage, and one that lacks the value of an indicator with a target this
     * year; every fault is named.
     */
    @Transactional
    public Report submit(TaskYear of, ReportDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Turn turn = turns.write(task, Block.CONSOLIDATE, null, who, () -> TaskChecks.mustBeReporting(task, of.year()));
        TaskChecks.mustBeReporting(task, of.year());
        Actor.Person writer = turn.actor();
        Report submitted = handInReport.handIn(task, of.year(), null, draft, writer);
        int claimed = Objects.requireNonNull(submitted.content().percent(), "a whole is handed in with a percentage");
        progress.claimed(task.id(), claimed, writer);
        turns.answer(turn, Answer.SUBMITTED);
        return submitted;
    }
}
