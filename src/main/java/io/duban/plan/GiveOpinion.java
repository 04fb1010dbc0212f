package io.duban.plan;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
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
            if ((!agrees && text.isEmpty()) || text.length() > LONGEST) {
                throw new PlanRefusal.ReasonMissing();
            }
        }
    }

    private final Plans plans;
    private final Opinions opinions;
    private final Barring barring;
    private final PlanLifecycle lifecycle;
    private final PlanJournal journal;
    private final Clock clock;

    GiveOpinion(
            Plans plans,
            Opinions opinions,
            Barring barring,
            PlanLifecycle lifecycle,
            PlanJournal journal,
            Clock clock) {
        this.plans = plans;
        this.opinions = opinions;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void give(PlanId id, UnitId unit, Words words, Actor.Person who) {
        Plan plan = plans.get(id);
        Actor.Person actor = barring.deciding(PlanBarring.opinion(plan, unit), who);
        plan.mustBe(PlanState.CONSULTING);
        LocalDate until = plan.consultUntil();
        if (until != null && BusinessTime.today(clock).isAfter(until)) {
            throw new PlanRefusal.ConsultationOver();
        }
        if (opinions.ofPlan(id).stream().noneMatch(asked -> asked.unit().equals(unit) && !asked.isGiven())) {
            throw new PlanRefusal.OpinionNotAsked();
        }
        words.check();
        opinions.give(id, new Opinion(unit, words.agrees(), words.text(), actor.id(), clock.instant()));
        journal.note(journal.act(id, PlanAct.OPINION_GIVEN, actor)
                .because(words.text())
                .changing("agrees", null, words.agrees()));
        lifecycle.opinionGiven(id, unit, actor);
    }
}
