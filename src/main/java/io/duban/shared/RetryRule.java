package io.duban.shared;

import java.util.Collection;
import java.util.List;

/** Tells which failures are worth doing the whole act again: a race that was lost, never a rule that said no. */
public interface RetryRule {

    /** What any of them calls a lost race. */
    static RetryRule anyOf(Collection<RetryRule> rules) {
        List<RetryRule> all = List.copyOf(rules);
        return failure -> all.stream().anyMatch(rule -> rule.worthRetrying(failure));
    }

    boolean worthRetrying(Throwable failure);
}
