package io.duban.intake.confirming;

import io.duban.plan.ItemKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedItem;
import java.util.List;

/** Carries into a new edition what people said about the plan and no document says. */
final class Carrying {

    private Carrying() {}

    /** Whether it is a task, how it is accepted, and that somebody confirmed a unit's part. */
    static ProposedItem item(ProposedItem before, ProposedItem now) {
        return new ProposedItem(
                now.number(),
                now.kind() == ItemKind.TASK ? before.kind() : now.kind(),
                now.sectionPath(),
                now.title(),
                now.content(),
                now.timeLimit(),
                now.acceptanceCriteria().isEmpty() ? before.acceptanceCriteria() : now.acceptanceCriteria(),
                now.formOfResult().isEmpty() ? before.formOfResult() : now.formOfResult(),
                units(before.units(), now.units()),
                now.indicators(),
                now.clause());
    }

    private static List<ItemUnit> units(List<ItemUnit> before, List<ItemUnit> now) {
        return now.stream()
                .map(part -> {
                    ItemUnit confirmed = new ItemUnit(part.unit(), part.responsibility(), false);
                    return before.contains(confirmed) ? confirmed : part;
                })
                .toList();
    }
}
