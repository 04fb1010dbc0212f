package io.duban.roster;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class RosterUploadSight implements Sight<RosterUploadId> {

    private final RosterUploads uploads;

    RosterUploadSight(RosterUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public Class<RosterUploadId> of() {
        return RosterUploadId.class;
    }

    @Override
    public void look(RosterUploadId id, Actor.Person reader) {
        reader.asAnywhere(ADMIN);
        uploads.get(id);
    }
}
