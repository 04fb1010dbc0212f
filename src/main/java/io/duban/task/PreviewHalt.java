package io.duban.task;

import io.duban.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What suspending, setting going or terminating a task comes to, before it is done. */
@Component
public class PreviewHalt {

    private final ReadHalts read;
    private final Duties duties;
    private final ChangeRequests changes;
    private final ResumeTask resume;

    PreviewHalt(ReadHalts read, Duties duties, ChangeRequests changes, ResumeTask resume) {
        this.read = read;
        this.duties = duties;
        this.changes = changes;
        this.resume = resume;
    }

    /**
     * What is open for a task, its orders and requests included, and what stands below it.
     *
     * @param lost what would be lost if it went on today; null where it is not suspended
     */
    public record Preview(
            Task task,
            List<Duty> open,
            List<ChangeRequest> pending,
            List<Task> below,
            @Nullable TimeLost lost) {

        public Preview {
            open = List.copyOf(open);
            pending = List.copyOf(pending);
            below = List.copyOf(below);
        }
    }

    /** Only for whoever may halt the task; of a task that is suspended or has ended as well. */
    @Transactional(readOnly = true)
    public Preview of(TaskId id, Actor.Person who) {
        Task task = read.haltable(id, who);
        return new Preview(
                task,
                duties.ofTask(id).stream()
                        .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                        .toList(),
                changes.ofTask(id).stream()
                        .filter(request -> request.state().open())
                        .toList(),
                read.openBelow(task),
                HaltAct.RESUMPTION.isOpen(task.state()) ? resume.lost(task) : null);
    }
}
