package io.duban.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a day.
 *
 * @param own whether these numbers were set for this scope; else a plan has those of all, and all have the usual ones
 * @param since from which day on they hold; null: from the beginning
 * @param planned the change that waits for its day
 * @param version counts what was ever planned and taken back
 */
public record RuleInForce(
        RuleTopic topic,
        RuleScope scope,
        RuleNumbers numbers,
        boolean own,
        @Nullable LocalDate since,
        @Nullable RuleChange planned,
        int version) {}
