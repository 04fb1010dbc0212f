package io.duban.plan;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's head approves a plan, which issues every task of it, or returns it to the office with reasons. */
@Component
public class ApprovePlan {

    private final Plans plans;
    private final Decisions decisions;
    private final Barring barring;
    private final PlanLifecycle lifecycle;
    private final PlanJournal journal;

    ApprovePlan(Plans plans, Decisions decisions, Barring barring, PlanLifecycle lifecycle, PlanJournal journal) {
        this.plans = plans;
        this.decisions = decisions;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.journal = journal;
    }

    @Transactional
    public void approve(PlanId id, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = barring.deciding(PlanBarring.approval(plan), who);
        Plan approved = plan.approved(journal.now());
        plans.save(approved);
        decisions.add(id, new Decision(true, "", actor.id(), journal.now()));
        journal.note(journal.act(id, PlanAct.APPROVED, actor).changing("state", plan.state(), approved.state()));
        lifecycle.approved(id, actor);
    }

    /** Refuses without a reason. */
    @Transactional
    public void giveBack(PlanId id, String reason, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = barring.deciding(PlanBarring.approval(plan), who);
        Plan returned = plan.returned();
        String words = Wording.text(reason);
        if (words.isEmpty() || words.length() > ItemRules.LONGEST_TEXT) {
            throw new PlanRefusal.ReasonMissing();
        }
        plans.save(returned);
        decisions.add(id, new Decision(false, words, actor.id(), journal.now()));
        journal.note(journal.act(id, PlanAct.RETURNED, actor)
                .because(words)
                .changing("state", plan.state(), returned.state()));
        lifecycle.returned(id, actor);
    }
}
