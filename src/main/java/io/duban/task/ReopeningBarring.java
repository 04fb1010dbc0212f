package io.duban.task;

import io.duban.shared.Role;
import io.duban.work.Block;
import io.duban.work.Turns;
import java.util.List;

/** What bars from the decision on a reopening, and how its step is found. */
public final class ReopeningBarring {

    /** Whoever proposed it does not decide on it for the office. */
    public static final List<TaskAct> DECISION = List.of(TaskAct.REOPENING_PROPOSED);

    private ReopeningBarring() {}

    public static Turns.Wanted wanted(TaskId task) {
        return Turns.Wanted.of(Block.DECIDE_REOPENING, task.value());
    }

    /** Above a child one head alone may have to look back and to decide. */
    public static Turns.Matter of(Reopening reopening) {
        return new Turns.Matter(
                reopening.id().value(), roles -> roles.contains(Role.OFFICE_HEAD) ? DECISION : List.of());
    }
}
