package io.duban.rules;

import io.duban.plan.PlanId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The rules of due dates in force; none of the answers is a statement of its own. */
@Component
public class DueRules {

    private final RuleChanges changes;

    DueRules(RuleChanges changes) {
        this.changes = changes;
    }

    /** For a step of the plan that opens on a day. */
    public StepDays of(PlanId plan, LocalDate day) {
        return RuleTopic.stepDays(changes.book(RuleTopic.DUE_DAYS).on(plan, day));
    }
}
