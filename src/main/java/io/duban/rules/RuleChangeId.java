package io.duban.rules;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies one change of a rule. */
public record RuleChangeId(UUID value) implements Id {

    static RuleChangeId next() {
        return new RuleChangeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
