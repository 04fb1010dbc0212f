package io.duban.supervision;

import io.duban.database.AtEndOfAct;
import io.duban.organization.PeopleAct;
import io.duban.shared.BusinessTime;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequests;
import io.duban.task.TaskId;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After an act on a task its light is computed anew: in the act's own transaction, but at its very end, when the engine
 * has opened and closed the duties that follow from the act; once, however many acts there were. A reason that names a
 * unit follows its renaming.
 */
@Component
class LightsFollowActs {

    private final Lights lights;
    private final ChangeRequests changes;
    private final AtEndOfAct<TaskId> touched;

    LightsFollowActs(RefreshLights refresh, Lights lights, ChangeRequests changes, Clock clock) {
        this.lights = lights;
        this.changes = changes;
        this.touched = new AtEndOfAct<>(
                AtEndOfAct.Stage.FOLLOWING, tasks -> refresh.of(new LinkedHashSet<>(tasks), BusinessTime.today(clock)));
    }

    @EventListener
    void on(DomainEvent event) {
        UUID subject = event.subject().id();
        if (event.subject().kind() == Subject.Kind.TASK) {
            touched(new TaskId(subject));
        } else if (event.subject().kind() == Subject.Kind.CHANGE) {
            touched(changes.get(new ChangeId(subject)).taskId());
        } else if (event.act() == PeopleAct.UNIT_RENAMED) {
            oldName(event).map(lights::naming).ifPresent(tasks -> tasks.forEach(this::touched));
        }
    }

    private static Optional<String> oldName(DomainEvent event) {
        return event.changes().stream()
                .filter(change -> change.field().equals("name"))
                .findFirst()
                .map(Change::before);
    }

    /** Something that the task's light depends on has changed in this transaction. */
    void touched(TaskId task) {
        touched.leave(task);
    }
}
