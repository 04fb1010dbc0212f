package io.duban.process;

import io.duban.shared.BusinessTime;
import io.duban.work.DoneStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;

/**
 * A step that opens again as it was before it was done: as it had been given, with its due date, and with the timers
 * that go off on that day.
 */
record AsBefore(DoneStep done) {

    /** Under which a command of the engine keeps which step it opens so. */
    static final String KEY = "as before";

    boolean isOf(DelegateTask task) {
        return done.step().node().equals(task.getTaskDefinitionKey());
    }

    /** Before anything of the step is written down. */
    void applyTo(DelegateTask task) {
        Date usual = task.getDueDate();
        Date before = endOf(done.dueOn());
        task.setDueDate(before);
        if (usual != null && before != null) {
            ((ExecutionEntity) task.getExecution())
                    .getJobs().stream()
                            .filter(TimerEntity.class::isInstance)
                            .filter(timer ->
                                    usual.toInstant().equals(timer.getDuedate().toInstant()))
                            .forEach(timer -> timer.setDuedate(before));
        }
        if (done.assignee() != null) {
            task.setAssignee(done.assignee().toString());
        }
    }

    /** The last millisecond of the day, as of every due date. */
    private static @Nullable Date endOf(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Instant end = day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
        return Date.from(end.minus(1, ChronoUnit.MILLIS));
    }
}
