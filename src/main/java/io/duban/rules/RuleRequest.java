package io.duban.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an admin wants of a rule.
 *
 * @param numbers null: as for all plans
 * @param version the one of the rule that was seen, see {@link RuleInForce}
 */
public record RuleRequest(
        RuleTopic topic, RuleScope scope, @Nullable RuleNumbers numbers, LocalDate from, String reason, int version) {}
