package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.WorkKind;
import io.duban.task.MovePhase;
import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the row of a task in step with the model: the step that opens says where the year stands. */
@Component
class Phases {

    private final MovePhase movePhase;
    private final OncePerCommand once;

    Phases(MovePhase movePhase, OncePerCommand once) {
        this.movePhase = movePhase;
        this.once = once;
    }

    /** Once per task, however many units the step opens for. */
    void opened(TaskId task, WorkKind kind) {
        YearPhase phase = phase(kind);
        if (phase != null) {
            to(task, phase);
        } else if (kind == WorkKind.REVIEW_COMPLETION) {
            movePhase.toCompletionReview(task, new Actor.Timer(Model.TASK_LIFE.key()));
        }
    }

    void to(TaskId task, YearPhase phase) {
        once.get("phase " + phase + " " + task, () -> {
            movePhase.to(task, phase);
            return phase;
        });
    }

    private static @Nullable YearPhase phase(WorkKind kind) {
        return switch (kind) {
            case WRITE_ANNUAL_PLAN -> YearPhase.PLAN_WRITING;
            case REVIEW_ANNUAL_PLAN -> YearPhase.PLAN_IN_REVIEW;
            case WRITE_REPORT, APPROVE_UNIT_REPORT, CONSOLIDATE -> YearPhase.REPORTING;
            case REVIEW_REPORT, APPROVE_REPORT -> YearPhase.REPORT_IN_REVIEW;
            default -> null;
        };
    }
}
