package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.RequiredText;
import io.duban.shared.StaleAggregate;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's head approves a plan, which issues every task of it, or returns it to the office with reasons. */
@Component
public class ApprovePlan {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanTurns turns;
    private final PlanJournal journal;

    ApprovePlan(Plans plans, Decisions decisions, PlanTurns turns, PlanJournal journal) {
        this.plans = plans;
        this.decisions = decisions;
        this.turns = turns;
        this.journal = journal;
    }

    @Transactional
    public void approve(PlanId id, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Turn turn = turn(plan, who);
        Plan approved = turn.step().settles() ? plan.approved(journal.now()) : plan;
        if (turn.step().settles()) {
            plans.save(approved);
        }
        decisions.add(id, new Decision(true, "", turn.actor().id(), journal.now()));
        journal.note(journal.act(id, PlanAct.APPROVED, turn.actor()).changing("state", plan.state(), approved.state()));
        turns.answer(turn, turn.step().goingOn());
    }

    /** Refuses without a reason. */
    @Transactional
    public void giveBack(PlanId id, String reason, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Turn turn = turn(plan, who);
        Plan returned = plan.back(PlanState.DRAFT);
        String words = Wording.text(reason);
        if (RequiredText.isMissing(words) || words.length() > ItemRules.LONGEST_TEXT) {
            throw new PlanRefusal.ReasonMissing();
        }
        plans.save(returned);
        decisions.add(id, new Decision(false, words, turn.actor().id(), journal.now()));
        journal.note(journal.act(id, PlanAct.RETURNED, turn.actor())
                .because(words)
                .changing("state", plan.state(), returned.state()));
        turns.answer(turn, Answer.RETURNED);
    }

    private Turn turn(Plan plan, Actor.Person who) {
        return turns.take(Turns.Wanted.of(Block.DECIDE_PLAN, plan.id().value()), who, () -> {
            plan.mustBe(PlanState.TO_APPROVE);
            return new StaleAggregate(plan.id());
        });
    }
}
