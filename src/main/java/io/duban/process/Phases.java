package io.duban.process;

import io.duban.modeling.vocabulary.Phase;
import io.duban.shared.Actor;
import io.duban.task.MovePhase;
import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import io.duban.work.Step;
import org.springframework.stereotype.Component;

/** Keeps the row of a task in step with the model: the step that opens says where the year stands. */
@Component
class Phases {

    /** What a step says that comes after the last year. */
    static final String COMPLETION = Phase.COMPLETION.name();

    private final MovePhase movePhase;
    private final OncePerCommand once;

    Phases(MovePhase movePhase, OncePerCommand once) {
        this.movePhase = movePhase;
        this.once = once;
    }

    /** Once per task, however many units the step opens for. */
    void opened(TaskId task, Step step) {
        String phase = step.phase();
        if (COMPLETION.equals(phase)) {
            movePhase.toCompletionReview(task, new Actor.Timer(Model.TASK_LIFE.key()));
        } else if (phase != null) {
            to(task, YearPhase.valueOf(phase));
        }
    }

    void to(TaskId task, YearPhase phase) {
        once.get("phase " + phase + " " + task, () -> {
            movePhase.to(task, phase);
            return phase;
        });
    }
}
