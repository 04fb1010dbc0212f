package io.duban.process;

import io.duban.modeling.vocabulary.Phase;
import io.duban.shared.Actor;
import io.duban.task.MovePhase;
import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import io.duban.work.Step;
import org.springframework.stereotype.Component;

/** Keeps the row of a task in step with the model: the step that opens says where the task stands. */
@Component
class Phases {

    private final MovePhase movePhase;
    private final OncePerCommand once;

    Phases(MovePhase movePhase, OncePerCommand once) {
        this.movePhase = movePhase;
        this.once = once;
    }

    /** Once per task, however many units the step opens for. */
    void opened(TaskId task, Step step) {
        String said = step.phase();
        if (said == null) {
            return;
        }
        Phase phase = Phase.valueOf(said);
        if (phase.isAfterYears()) {
            ending(task, phase);
        } else {
            to(task, YearPhase.valueOf(said));
        }
    }

    void to(TaskId task, YearPhase phase) {
        once.get("phase " + phase + " " + task, () -> {
            movePhase.to(task, phase);
            return phase;
        });
    }

    private void ending(TaskId task, Phase phase) {
        Actor.Timer process = new Actor.Timer(Model.TASK_LIFE.key());
        once.get("phase " + phase + " " + task, () -> {
            if (phase == Phase.COMPLETION) {
                movePhase.toCompletionReview(task, process);
            } else if (phase == Phase.VERIFICATION) {
                movePhase.toVerification(task);
            } else {
                movePhase.toCompleted(task, process);
            }
            return phase;
        });
    }
}
