package io.duban.report.web;

import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.task.LookBackAtTask;
import io.duban.task.TaskId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a look-back found: it holds, or it fell back, and then how far the task is now. */
record LookBackForm(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) @Lines String words,
        @Nullable @Percent Integer percent) {

    /** What can be found. */
    enum Outcome {
        KEPT,
        FELL_BACK
    }

    boolean kept() {
        return outcome == Outcome.KEPT;
    }

    void carryOut(LookBackAtTask look, TaskId task, Actor.Person actor) {
        if (kept()) {
            look.kept(task, words, actor);
        } else {
            look.fellBack(task, words, percent, actor);
        }
    }
}
