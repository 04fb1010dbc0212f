package io.duban.process;

import static io.duban.work.Block.CONSOLIDATE;
import static io.duban.work.Block.WRITE_ANNUAL_PLAN;
import static io.duban.work.Block.WRITE_REPORT;

import io.duban.process.OpenWork.Asked;
import io.duban.report.ReportLifecycle;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineReportLifecycle implements ReportLifecycle {

    private final OpenWork openWork;

    EngineReportLifecycle(OpenWork openWork) {
        this.openWork = openWork;
    }

    @Override
    public void annualPlanSubmitted(TaskId task, Actor actor) {
        openWork.complete(step(WRITE_ANNUAL_PLAN, task, null), actor, Answer.SUBMITTED);
    }

    @Override
    public void unitReported(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(step(WRITE_REPORT, task, unit), actor, Answer.SUBMITTED);
    }

    @Override
    public void consolidated(TaskId task, Actor actor) {
        openWork.complete(step(CONSOLIDATE, task, null), actor, Answer.SUBMITTED);
    }

    @Override
    public void decided(Turn turn, String answer) {
        openWork.complete(turn, Answer.valueOf(answer));
    }

    private static Asked step(Block block, TaskId task, @Nullable UnitId unit) {
        return new Asked(block, task.value(), unit);
    }
}
