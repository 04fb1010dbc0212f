package io.duban.rules;

import io.duban.plan.PlanId;
import io.duban.shared.OneText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For what a rule holds: for one plan, or for all that have none of their own (null). */
public record RuleScope(@Nullable PlanId plan) implements OneText {

    public static final RuleScope ALL = new RuleScope(null);

    private static final String EVERY = "all";

    /** From {@code all}, or the id of a plan; refuses anything else with {@link IllegalArgumentException}. */
    public static RuleScope of(String text) {
        if (text.equals(EVERY)) {
            return ALL;
        }
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return new RuleScope(new PlanId(id));
    }

    public boolean everyPlan() {
        return plan == null;
    }

    @Override
    public String toString() {
        return plan == null ? EVERY : plan.toString();
    }
}
