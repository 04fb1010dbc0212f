package io.duban.task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how many findings about a task are open, which is an attribute of it and never a state: so that it is known
 * wherever the task is read, and at no cost. The use cases of rectification alone call this.
 */
@Component
public class CountRectifications {

    private final Tasks tasks;

    CountRectifications(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public void found(TaskId id) {
        count(id, 1);
    }

    /** A finding was written off, or ended. */
    @Transactional
    public void settled(TaskId id) {
        count(id, -1);
    }

    private void count(TaskId id, int more) {
        Task before = tasks.get(id);
        tasks.save(
                before.head().rectifying(before.head().rectifications() + more).of(before));
    }
}
