package io.duban.task;

import io.duban.plan.ItemKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import java.util.List;

/**
 * What a task is, as the plan's item or the breaking down said when it was issued; it never changes.
 *
 * @param position among the tasks of the plan, or among the children of one task
 */
public record TaskHead(
        PlanId planId,
        PlanItemId planItemId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title) {

    public TaskHead {
        sectionPath = List.copyOf(sectionPath);
    }
}
