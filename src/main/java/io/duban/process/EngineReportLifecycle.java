package io.duban.process;

import static io.duban.shared.WorkKind.APPROVE_REPORT;
import static io.duban.shared.WorkKind.APPROVE_UNIT_REPORT;
import static io.duban.shared.WorkKind.CONSOLIDATE;
import static io.duban.shared.WorkKind.REVIEW_ANNUAL_PLAN;
import static io.duban.shared.WorkKind.REVIEW_REPORT;
import static io.duban.shared.WorkKind.WRITE_ANNUAL_PLAN;
import static io.duban.shared.WorkKind.WRITE_REPORT;

import io.duban.process.OpenWork.Asked;
import io.duban.report.ReportLifecycle;
import io.duban.report.ReturnTo;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import io.duban.task.TaskId;
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
    public void annualPlanAccepted(TaskId task, Actor actor) {
        openWork.complete(step(REVIEW_ANNUAL_PLAN, task, null), actor, Answer.ACCEPTED);
    }

    @Override
    public void annualPlanReturned(TaskId task, Actor actor) {
        openWork.complete(step(REVIEW_ANNUAL_PLAN, task, null), actor, Answer.RETURNED);
    }

    @Override
    public void unitReported(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(step(WRITE_REPORT, task, unit), actor, Answer.SUBMITTED);
    }

    @Override
    public void unitReportApproved(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(step(APPROVE_UNIT_REPORT, task, unit), actor, Answer.APPROVED);
    }

    @Override
    public void unitReportReturned(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(step(APPROVE_UNIT_REPORT, task, unit), actor, Answer.RETURNED);
    }

    @Override
    public void consolidated(TaskId task, Actor actor) {
        openWork.complete(step(CONSOLIDATE, task, null), actor, Answer.SUBMITTED);
    }

    @Override
    public void reviewAccepted(TaskId task, Actor actor) {
        openWork.complete(step(REVIEW_REPORT, task, null), actor, Answer.ACCEPTED);
    }

    @Override
    public void reviewReturned(TaskId task, ReturnTo to, Actor actor) {
        if (to == ReturnTo.OFFICE) {
            throw new IllegalArgumentException("the office does not return a report to itself");
        }
        openWork.complete(step(REVIEW_REPORT, task, null), actor, answer(to));
    }

    @Override
    public void approved(TaskId task, Actor actor) {
        openWork.complete(step(APPROVE_REPORT, task, null), actor, Answer.APPROVED);
    }

    @Override
    public void approvalReturned(TaskId task, ReturnTo to, Actor actor) {
        openWork.complete(step(APPROVE_REPORT, task, null), actor, answer(to));
    }

    private static Asked step(WorkKind kind, TaskId task, @Nullable UnitId unit) {
        return new Asked(kind, task.value(), unit);
    }

    private static Answer answer(ReturnTo to) {
        return switch (to) {
            case UNITS -> Answer.TO_UNITS;
            case LEAD -> Answer.TO_LEAD;
            case OFFICE -> Answer.TO_OFFICE;
        };
    }
}
