package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who stands in for whom. */
public interface StandIns {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    StandIn get(StandInId id);

    /** In which the person is absent or stands in, latest first. */
    List<StandIn> of(PersonId person);

    /** In which the person is absent; until the end of the transaction nobody else may name one for the same person. */
    List<StandIn> lockedOfAbsent(PersonId person);

    void add(Collection<StandIn> standIns);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was called off before. */
    void end(StandInId id, Instant at);
}
