package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's head approves a plan, which issues every task of it, or returns it to the office with reasons; where the
 * model asks several, each of them.
 */
@Component
public class DecidePlan implements Decidable<Plan> {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanTurns turns;
    private final PlanJournal journal;
    private final Decide decide;

    DecidePlan(Plans plans, Decisions decisions, PlanTurns turns, PlanJournal journal, Decide decide) {
        this.plans = plans;
        this.decisions = decisions;
        this.turns = turns;
        this.journal = journal;
        this.decide = decide;
    }

    /** Refuses what {@link Decide#on} refuses. */
    @Transactional
    public Plan decide(PlanId id, Decision decision, Actor.Person who) {
        return decide.on(this, plans.forChange(id), Turns.Wanted.of(Block.DECIDE_PLAN, id.value()), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_PLAN);
    }

    @Override
    public Plan at(OpenItem item) {
        return plans.get(new PlanId(item.subject()));
    }

    @Override
    public Turns.Matter matter(Plan plan) {
        return new Turns.Matter(plan.id().value());
    }

    @Override
    public RuntimeException notNow(Plan plan, Actor.Person who) {
        return turns.notNow(plan.id(), who, () -> {
            plan.mustBe(PlanState.TO_APPROVE);
            return new StaleAggregate(plan.id());
        });
    }

    @Override
    public Plan agreed(Turn turn, Plan plan, Decision decision) {
        Plan after = turn.step().settles() ? plan.approved(journal.now()) : plan;
        if (turn.step().settles()) {
            plans.save(after);
        }
        record(turn, plan, after, decision);
        return after;
    }

    @Override
    public Plan declined(Turn turn, Plan plan, Decision decision) {
        Plan after = decision.reopens() ? plan.back(PlanState.DRAFT) : plan;
        if (decision.reopens()) {
            plans.save(after);
        }
        record(turn, plan, after, decision);
        return after;
    }

    private void record(Turn turn, Plan before, Plan after, Decision decision) {
        if (decision.words().length() > ItemRules.LONGEST_TEXT) {
            throw new PlanRefusal.ReasonMissing();
        }
        Actor.Person by = turn.actor();
        boolean approved = decision.goesOn();
        decisions.add(before.id(), new PlanDecision(approved, decision.words(), by.id(), journal.now()));
        DoneStep earlier = decision.backTo();
        journal.note(journal.act(before.id(), approved ? PlanAct.APPROVED : PlanAct.RETURNED, by)
                .because(decision.words().isEmpty() ? null : decision.words())
                .changing("state", before.state(), after.state())
                .changing("backTo", null, earlier == null ? null : earlier.step()));
    }
}
