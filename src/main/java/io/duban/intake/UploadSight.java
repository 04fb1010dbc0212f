package io.duban.intake;

import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class UploadSight implements Sight<UploadId> {

    private final Uploads uploads;
    private final Plans plans;

    UploadSight(Uploads uploads, Plans plans) {
        this.uploads = uploads;
        this.plans = plans;
    }

    @Override
    public Class<UploadId> of() {
        return UploadId.class;
    }

    @Override
    public void look(UploadId id, Actor.Person reader) {
        reader.as(plans.get(uploads.get(id).planId()).officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
    }
}
