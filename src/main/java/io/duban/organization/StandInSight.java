package io.duban.organization;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class StandInSight implements Sight<StandInId> {

    private final StandIns standIns;

    StandInSight(StandIns standIns) {
        this.standIns = standIns;
    }

    @Override
    public Class<StandInId> of() {
        return StandInId.class;
    }

    /** For both of them, and for admins. */
    @Override
    public void look(StandInId id, Actor.Person reader) {
        StandIn standIn = standIns.get(id);
        if (!reader.id().equals(standIn.absentId()) && !reader.id().equals(standIn.standInId())) {
            reader.asAnywhere(ADMIN);
        }
    }
}
