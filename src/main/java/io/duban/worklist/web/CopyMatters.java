package io.duban.worklist.web;

import io.duban.shared.Missing;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.CopyMatter;
import io.duban.worklist.Desk;
import org.springframework.stereotype.Component;

/** What copies are sent of: a task, or whatever a step that waits is about. */
@Component
class CopyMatters {

    private final Tasks tasks;
    private final Desk desk;

    CopyMatters(Tasks tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    CopyMatter of(TaskId id) {
        Task task = tasks.get(id);
        return new CopyMatter(Block.About.TASK, id.value(), null, task.number(), task.title());
    }

    /** Throws {@link Missing} when the step is done. */
    CopyMatter ofStep(String item) {
        return desk.item(item)
                .map(one -> new CopyMatter(one.block().about(), one.subjectId(), one.step(), one.number(), one.title()))
                .orElseThrow(() -> new Missing(item));
    }
}
