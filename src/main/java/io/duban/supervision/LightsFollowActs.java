package io.duban.supervision;

import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.task.TaskId;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * After an act on a task its light is computed anew: in the act's own transaction, but at its very end, when the engine
 * has opened and closed the duties that follow from the act; once, however many acts there were.
 */
@Component
class LightsFollowActs {

    private final RefreshLights refresh;
    private final Clock clock;

    LightsFollowActs(RefreshLights refresh, Clock clock) {
        this.refresh = refresh;
        this.clock = clock;
    }

    @EventListener
    void on(DomainEvent event) {
        if (event.subject().kind() == Subject.Kind.TASK) {
            touched(new TaskId(event.subject().id()));
        }
    }

    /** Something that the task's light depends on has changed in this transaction. */
    void touched(TaskId task) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            refresh.of(Set.of(task), BusinessTime.today(clock));
            return;
        }
        AtTheEnd pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtTheEnd.class::isInstance)
                .map(AtTheEnd.class::cast)
                .findFirst()
                .orElseGet(this::register);
        pending.tasks.add(task);
    }

    private AtTheEnd register() {
        AtTheEnd pending = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<TaskId> tasks = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            refresh.of(tasks, BusinessTime.today(clock));
        }
    }
}
