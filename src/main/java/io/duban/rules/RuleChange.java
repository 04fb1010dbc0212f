package io.duban.rules;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on a rule has these numbers; null: those that hold for all plans.
 *
 * @param office that of the plan; null where it holds for all
 * @param serial counted from 1 for each topic and scope; the order in which they come into force
 * @param takenBackAt null unless it was taken back before its day
 */
public record RuleChange(
        RuleChangeId id,
        RuleTopic topic,
        RuleScope scope,
        @Nullable UnitId office,
        int serial,
        LocalDate fromOn,
        @Nullable RuleNumbers numbers,
        String reason,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant takenBackAt,
        int version) {

    boolean counts() {
        return takenBackAt == null;
    }

    boolean waitsOn(LocalDate today) {
        return counts() && fromOn.isAfter(today);
    }

    RuleChange takenBack(Instant at) {
        return new RuleChange(
                id, topic, scope, office, serial, fromOn, numbers, reason, plannedBy, plannedAt, at, version);
    }
}
