package io.duban.rules.internal;

import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleTopic;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RuleRow(
        RuleChangeId id,
        RuleTopic topic,
        String scope,
        @Nullable UnitId officeUnitId,
        int serial,
        LocalDate fromOn,
        @Nullable String numbers,
        String reason,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant takenBackAt,
        int version) {}
