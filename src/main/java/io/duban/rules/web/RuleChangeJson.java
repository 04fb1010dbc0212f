package io.duban.rules.web;

import io.duban.plan.PlanId;
import io.duban.rules.ReadRules;
import io.duban.rules.RuleChange;
import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleState;
import io.duban.rules.RuleTopic;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule; {@code plan} null: for all plans; {@code numbers} null: as for all plans from then on; {@code
 * until} is the last day on which it holds, null as long as nothing follows.
 */
record RuleChangeJson(
        RuleChangeId id,
        RuleTopic topic,
        @Nullable PlanId plan,
        LocalDate from,
        @Nullable LocalDate until,
        RuleState state,
        @Nullable Map<String, List<Integer>> numbers,
        String reason,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant takenBackAt)
        implements Located {

    @Override
    public String address() {
        return "/api/rules/changes/" + id;
    }

    static RuleChangeJson of(ReadRules.Line line) {
        RuleChange change = line.change();
        return new RuleChangeJson(
                change.id(),
                change.topic(),
                change.scope().plan(),
                change.fromOn(),
                line.until(),
                line.state(),
                change.numbers() == null ? null : change.numbers().byName(),
                change.reason(),
                change.plannedBy(),
                change.plannedAt(),
                change.takenBackAt());
    }
}
