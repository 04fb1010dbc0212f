package io.duban.ledger.web;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan demands. */
record ItemJson(
        PlanItemId id,
        PlanId planId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        String content,
        LimitJson timeLimit,
        String acceptanceCriteria,
        String formOfResult,
        List<ItemUnitJson> units,
        int version) {
    /** Until when. */
    record LimitJson(LimitKind kind, @Nullable LocalDate dueOn, List<StageJson> stages) {

        static LimitJson of(PlanItem.TimeLimit given) {
            return new LimitJson(
                    given.kind(),
                    given.dueOn(),
                    given.stages().stream().map(StageJson::of).toList());
        }
    }

    /** A stage on the way. */
    record StageJson(LocalDate on, String words) {

        static StageJson of(PlanItem.Stage given) {
            return new StageJson(given.on(), given.words());
        }
    }

    /** A unit that it makes responsible. */
    record ItemUnitJson(UnitId unit, Responsibility responsibility, boolean inferred) {

        static ItemUnitJson of(PlanItem.ItemUnit given) {
            return new ItemUnitJson(given.unit(), given.responsibility(), given.inferred());
        }
    }

    static ItemJson of(PlanItem given) {
        return new ItemJson(
                given.id(),
                given.planId(),
                given.position(),
                given.number(),
                given.kind(),
                given.sectionPath(),
                given.title(),
                given.content(),
                LimitJson.of(given.timeLimit()),
                given.acceptanceCriteria(),
                given.formOfResult(),
                given.units().stream().map(ItemUnitJson::of).toList(),
                given.version());
    }
}
