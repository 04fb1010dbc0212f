package io.duban.supervision.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderId;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationCourse;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RectificationRow(
        RectificationId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        boolean child,
        FindingSource source,
        @Nullable OrderId orderId,
        String problem,
        String basis,
        String demand,
        LocalDate dueOn,
        RectificationState state,
        PersonId foundBy,
        Instant foundAt,
        @Nullable Instant closedAt,
        int version) {

    static RectificationRow of(Rectification given) {
        FindingText text = given.text();
        return new RectificationRow(
                given.id(),
                given.planId(),
                given.officeUnitId(),
                given.taskId(),
                given.unitId(),
                given.child(),
                given.finding().source(),
                given.finding().order(),
                text.problem(),
                text.basis(),
                text.demand(),
                text.dueOn(),
                given.state(),
                given.course().foundBy(),
                given.course().foundAt(),
                given.course().closedAt(),
                given.version());
    }

    Rectification rectification() {
        return new Rectification(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                child,
                new Finding(source, orderId, new FindingText(problem, basis, demand, dueOn)),
                new RectificationCourse(state, foundBy, foundAt, closedAt),
                version);
    }
}
