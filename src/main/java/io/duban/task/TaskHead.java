package io.duban.task;

import io.duban.plan.ItemKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import java.util.List;

/**
 * What a task is, as the plan's item or the breaking down said when it was issued.
 *
 * @param position among the tasks of the plan, or among the children of one task
 * @param adjusted whether a target or the words were adjusted since: what it asks for now then says {@link Demands}
 * @param rectifications how many findings about it are open: being rectified (整改中) is an attribute and no state
 */
public record TaskHead(
        PlanId planId,
        PlanItemId planItemId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        boolean adjusted,
        int rectifications) {

    public TaskHead {
        sectionPath = List.copyOf(sectionPath);
    }

    TaskHead adjusting() {
        return new TaskHead(planId, planItemId, position, number, kind, sectionPath, title, true, rectifications);
    }

    /** The task with this as its head. */
    Task of(Task task) {
        return new Task(
                task.id(),
                this,
                task.oversight(),
                task.parts(),
                task.term(),
                task.course(),
                task.progress(),
                task.version());
    }

    TaskHead rectifying(int open) {
        return new TaskHead(planId, planItemId, position, number, kind, sectionPath, title, adjusted, open);
    }
}
