package io.duban.rules;

import io.duban.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for, null: of all topics or scopes; and what its reader may read. */
public record RuleFilter(
        @Nullable RuleTopic topic, @Nullable RuleScope scope, Visibility reader) {

    /** Null for all. */
    public @Nullable String scopeText() {
        return scope == null ? null : scope.toString();
    }
}
