package io.duban.organization.web;

import io.duban.organization.LookUpStandIns;
import io.duban.organization.StandIn;
import io.duban.organization.StandInId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stand-in with the names of both; {@code idle} when the absent person holds no role. */
record StandInLineJson(SpanJson standIn, String absentName, String standInName, boolean open, boolean idle) {
    /** Who stands in for whom, both days included. */
    record SpanJson(
            StandInId id,
            PersonId absentId,
            PersonId standInId,
            LocalDate fromOn,
            LocalDate untilOn,
            @Nullable Instant endedAt) {

        static SpanJson of(StandIn given) {
            return new SpanJson(
                    given.id(), given.absentId(), given.standInId(), given.fromOn(), given.untilOn(), given.endedAt());
        }
    }

    static StandInLineJson of(LookUpStandIns.Line given) {
        return new StandInLineJson(
                SpanJson.of(given.standIn()), given.absentName(), given.standInName(), given.open(), given.idle());
    }
}
