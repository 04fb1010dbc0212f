package io.duban.intake.confirming;

import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.SupersedePlan;
import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the plan of a document: a new one, the same draft in a new edition, or a new draft beside one that is issued.
 */
@Component
class RenewPlan {

    private final MakePlan makePlan;
    private final CompareEditions compare;
    private final SupersedePlan supersedePlan;
    private final Plans plans;

    RenewPlan(MakePlan makePlan, CompareEditions compare, SupersedePlan supersedePlan, Plans plans) {
        this.makePlan = makePlan;
        this.compare = compare;
        this.supersedePlan = supersedePlan;
        this.plans = plans;
    }

    /**
     * {@code fingerprint} is that of the difference that was shown, null where none was. Refuses with
     * {@link StaleAggregate} when the plan changed since.
     */
    PlanId of(ProposedPlan proposal, @Nullable String fingerprint, Actor.Person who) {
        PlanId old = proposal.sheet().top().editionOf();
        if (old == null) {
            return makePlan.of(proposal, who);
        }
        plans.forChange(old);
        EditionDifference difference = compare.of(proposal.sheet(), Enum::name).orElseThrow();
        if (!difference.fingerprint().equals(fingerprint)) {
            throw new StaleAggregate(old);
        }
        ProposedPlan carried = proposal.with(carried(proposal.sheet(), difference));
        if (difference.changesThePlan()) {
            makePlan.again(difference, carried, who);
            return old;
        }
        PlanId made = makePlan.of(carried, who);
        supersedePlan.supersede(made, old, who);
        return made;
    }

    /** With what people had said about the plan and its tasks. */
    private static Sheet carried(Sheet sheet, EditionDifference difference) {
        Map<Integer, EditionDifference.Task> tasks = difference.byKey();
        Sheet.Top top = sheet.top().with(sheet.top().edition(), difference.head());
        return sheet.with(top).mapping(row -> {
            EditionDifference.Task task = tasks.get(row.key());
            return task == null ? row : row.holding(task.item());
        });
    }
}
