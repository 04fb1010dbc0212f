package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit that the draft names says what it thinks of it, once, through its officer or its head. */
@Component
public class GiveOpinion {

    /** Whether the unit agrees, and its words; who does not agree must say why. */
    public record Words(boolean agrees, String text) {

        private static final int LONGEST = 5000;

        public Words {
            text = Wording.text(text);
        }

        void check() {
            if ((!agrees && RequiredText.isMissing(text)) || text.length() > LONGEST) {
                throw new PlanRefusal.ReasonMissing();
            }
        }
    }

    private final Plans plans;
    private final Opinions opinions;
    private final PlanTurns turns;
    private final PlanJournal journal;
    private final Clock clock;

    GiveOpinion(Plans plans, Opinions opinions, PlanTurns turns, PlanJournal journal, Clock clock) {
        this.plans = plans;
        this.opinions = opinions;
        this.turns = turns;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void give(PlanId id, UnitId unit, Words words, Actor.Person who) {
        Plan plan = plans.get(id);
        Turn turn = turns.take(Turns.Wanted.of(Block.GIVE_OPINION, id.value(), unit), who, () -> notAsked(plan));
        Actor.Person actor = turn.actor();
        mustBeOpen(plan);
        if (opinions.ofPlan(id).stream().noneMatch(asked -> asked.unit().equals(unit) && !asked.isGiven())) {
            throw new PlanRefusal.OpinionNotAsked();
        }
        words.check();
        opinions.give(id, new Opinion(unit, words.agrees(), words.text(), actor.id(), clock.instant()));
        journal.note(journal.act(id, PlanAct.OPINION_GIVEN, actor)
                .because(words.text())
                .changing("agrees", null, words.agrees()));
        turns.answer(turn, Answer.SUBMITTED);
    }

    private RuntimeException notAsked(Plan plan) {
        mustBeOpen(plan);
        return new PlanRefusal.OpinionNotAsked();
    }

    private void mustBeOpen(Plan plan) {
        plan.mustBe(PlanState.CONSULTING);
        LocalDate until = plan.course().consultUntil();
        if (until != null && BusinessTime.today(clock).isAfter(until)) {
            throw new PlanRefusal.ConsultationOver();
        }
    }
}
