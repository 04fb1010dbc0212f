package io.duban.rules.web;

import io.duban.plan.PlanId;
import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleInForce;
import io.duban.rules.RuleTopic;
import io.duban.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a day; {@code plan} null: of all plans; {@code own} whether these numbers were set for it; {@code since}
 * null: from the beginning; {@code planned} is the change that waits for its day.
 */
record RuleJson(
        RuleTopic topic,
        @Nullable PlanId plan,
        Map<String, List<Integer>> numbers,
        boolean own,
        @Nullable LocalDate since,
        @Nullable RuleChangeId planned,
        int version)
        implements Versioned {

    @Override
    public int inVersion() {
        return version;
    }

    static RuleJson of(RuleInForce rule) {
        return new RuleJson(
                rule.topic(),
                rule.scope().plan(),
                rule.numbers().byName(),
                rule.own(),
                rule.since(),
                rule.planned() == null ? null : rule.planned().id(),
                rule.version());
    }
}
