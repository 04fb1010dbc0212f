package io.duban.plan.web;

import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A plan in the list; {@code unconfirmed} items have units that a document left open. */
record PlanLineJson(
        PlanId id,
        PlanKind kind,
        String title,
        @Nullable String documentNumber,
        PlanState state,
        int periodStart,
        int periodEnd,
        UnitId officeUnitId,
        int items,
        int unconfirmed) {

    static PlanLineJson of(PlanDirectory.Listed given) {
        return new PlanLineJson(
                given.id(),
                given.kind(),
                given.title(),
                given.documentNumber(),
                given.state(),
                given.periodStart(),
                given.periodEnd(),
                given.officeUnitId(),
                given.items(),
                given.unconfirmed());
    }
}
