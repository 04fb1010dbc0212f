package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office has worked the opinions, or the head's reasons, into the draft and hands it to the head. */
@Component
public class RevisePlan {

    private final Plans plans;
    private final Opinions opinions;
    private final Readiness readiness;
    private final PlanTurns turns;
    private final PlanJournal journal;
    private final Clock clock;

    RevisePlan(Plans plans, Opinions opinions, Readiness readiness, PlanTurns turns, PlanJournal journal, Clock clock) {
        this.plans = plans;
        this.opinions = opinions;
        this.readiness = readiness;
        this.turns = turns;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses while units still have time for their opinions, and a draft that is not ready. */
    @Transactional
    public void revise(PlanId id, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Turn turn = turns.take(Turns.Wanted.of(Block.REVISE_PLAN, id.value()), who, () -> {
            plan.revised();
            return new PlanRefusal.OpinionsOutstanding(outstanding(plan));
        });
        Plan revised = plan.revised();
        int open = outstanding(plan);
        if (open > 0) {
            throw new PlanRefusal.OpinionsOutstanding(open);
        }
        List<PlanFault> faults = readiness.faults(plan);
        if (!faults.isEmpty()) {
            throw new PlanRefusal.NotReady(faults);
        }
        plans.save(revised);
        journal.note(journal.act(id, PlanAct.REVISED, turn.actor()).changing("state", plan.state(), revised.state()));
        turns.answer(turn, Answer.SUBMITTED);
    }

    /** How many units were asked, have not answered, and still have time to. */
    public int outstanding(Plan plan) {
        LocalDate until = plan.course().consultUntil();
        if (plan.state() != PlanState.CONSULTING
                || until == null
                || BusinessTime.today(clock).isAfter(until)) {
            return 0;
        }
        return (int) opinions.ofPlan(plan.id()).stream()
                .filter(asked -> !asked.isGiven())
                .count();
    }
}
