package io.duban.plan.internal;

import io.duban.plan.ClauseId;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.PlanItemId;
import io.duban.plan.PlanItems.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section path is kept with one heading a line. */
record ItemRow(
        PlanItemId id,
        PlanId planId,
        @Nullable ClauseId clauseId,
        int position,
        String number,
        ItemKind kind,
        String sectionPath,
        String title,
        String content,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        String acceptanceCriteria,
        String formOfResult,
        int version) {

    /** The entry's row in the version that follows the one it was read in. */
    static ItemRow of(Entry entry, int version) {
        PlanItem item = entry.item();
        return new ItemRow(
                item.id(),
                item.planId(),
                entry.clause(),
                item.position(),
                item.number(),
                item.kind(),
                String.join("\n", item.sectionPath()),
                item.title(),
                item.content(),
                item.timeLimit().kind(),
                item.timeLimit().dueOn(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                version);
    }

    PlanItem item(List<Stage> stages, List<ItemUnit> units) {
        return new PlanItem(
                id,
                planId,
                position,
                number,
                kind,
                sectionPath.isEmpty() ? List.of() : List.of(sectionPath.split("\n", -1)),
                title,
                content,
                new TimeLimit(limitKind, dueOn, stages),
                acceptanceCriteria,
                formOfResult,
                units,
                version);
    }
}
