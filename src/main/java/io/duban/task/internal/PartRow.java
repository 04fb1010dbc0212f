package io.duban.task.internal;

import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of task_responsibility. */
record PartRow(
        TaskId taskId,
        UnitId unitId,
        Responsibility role,
        int position,
        boolean inferred,
        SigningState state,
        LocalDate signDueOn,
        @Nullable Instant signedAt,
        @Nullable PersonId signedBy) {

    static List<PartRow> of(Task task) {
        return IntStream.range(0, task.parts().list().size())
                .mapToObj(place -> of(task.id(), place, task.parts().list().get(place)))
                .toList();
    }

    private static PartRow of(TaskId task, int place, Part part) {
        return new PartRow(
                task,
                part.unit(),
                part.responsibility(),
                place,
                part.inferred(),
                part.state(),
                part.signDueOn(),
                part.signedAt(),
                part.signedBy());
    }

    Part part() {
        return new Part(unitId, role, inferred, state, signDueOn, signedAt, signedBy);
    }
}
