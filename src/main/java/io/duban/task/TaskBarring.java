package io.duban.task;

import io.duban.organization.DecisionOn;
import io.duban.shared.Role;
import java.util.List;
import java.util.UUID;

/** The decisions on tasks: whose they are, and what bars from them. */
public final class TaskBarring {

    /** Whoever claimed in the unit's name how far the task is does not confirm for the office that it is complete. */
    public static final List<TaskAct> COMPLETION = List.of(TaskAct.PROGRESS_CLAIMED);

    public static final List<TaskAct> OBJECTION = List.of(TaskAct.OBJECTED);

    private TaskBarring() {}

    public static DecisionOn completion(Task task) {
        return DecisionOn.of(task.id().value(), task.officeUnitId(), Role.OFFICE_STAFF)
                .barredBy(COMPLETION);
    }

    public static DecisionOn objection(Task task, UUID objection) {
        return DecisionOn.of(objection, task.officeUnitId(), Role.OFFICE_STAFF).barredBy(OBJECTION);
    }
}
