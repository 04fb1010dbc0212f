package io.duban.rules;

import io.duban.plan.PlanId;
import io.duban.supervision.LimitsOverTime;
import io.duban.supervision.OrderDays;
import io.duban.supervision.ReminderRhythm;
import io.duban.supervision.SupervisionRules;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the other modules which numbers are in force. */
@Component
class RulesInForce implements SupervisionRules {

    private final RuleChanges changes;

    RulesInForce(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public LimitsOverTime limits(PlanId plan) {
        RuleBook book = changes.book(RuleTopic.LIGHTS);
        return day -> RuleTopic.limits(book.on(plan, day));
    }

    @Override
    public ReminderRhythm rhythm(PlanId plan, LocalDate day) {
        return RuleTopic.rhythm(changes.book(RuleTopic.REMINDERS).on(plan, day));
    }

    @Override
    public OrderDays orderDays(PlanId plan, LocalDate day) {
        return RuleTopic.orderDays(changes.book(RuleTopic.DUE_DAYS).on(plan, day));
    }

    @Override
    public int earliestReminder() {
        return changes.book(RuleTopic.REMINDERS)
                .ever()
                .map(RuleTopic::rhythm)
                .mapToInt(ReminderRhythm::earliest)
                .max()
                .orElse(0);
    }
}
