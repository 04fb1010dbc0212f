package io.duban.roster;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.Roster;
import io.duban.organization.RosterPlan;
import io.duban.organization.TakeInRoster;
import io.duban.organization.WaitingWork;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays an uploaded workbook beside the organization as it stands now. */
@Component
public class PreviewRoster {

    private final RosterUploads uploads;
    private final RosterWorkbooks workbooks;
    private final TakeInRoster takeIn;
    private final WaitingWork waiting;

    PreviewRoster(RosterUploads uploads, RosterWorkbooks workbooks, TakeInRoster takeIn, WaitingWork waiting) {
        this.uploads = uploads;
        this.workbooks = workbooks;
        this.takeIn = takeIn;
        this.waiting = waiting;
    }

    /** Writes nothing. */
    @Transactional(readOnly = true)
    public RosterPreview of(RosterUploadId id, Actor.Person who) {
        who.asAnywhere(ADMIN);
        RosterUpload upload = uploads.get(id);
        upload.mustWait();
        RosterWorkbooks.Reading reading = workbooks.read(uploads.content(id));
        RosterPlan plan = takeIn.preview(reading.roster(), who);
        return new RosterPreview(upload, plan, remarks(reading, plan), waiting(plan));
    }

    static List<Remark> remarks(RosterWorkbooks.Reading reading, RosterPlan plan) {
        List<Remark> all = new ArrayList<>(reading.remarks());
        plan.faults()
                .forEach(fault -> all.add(new Remark(
                        reading.places().of(fault.row(), fault.field()), true, fault.key(), fault.arguments())));
        Roster roster = reading.roster();
        if (roster.units().isEmpty()
                && roster.people().isEmpty()
                && reading.remarks().isEmpty()) {
            all.add(Remark.error("", "organization.roster.empty"));
        }
        return all;
    }

    private Map<PersonId, Integer> waiting(RosterPlan plan) {
        return waiting.without(plan.leftOut().stream()
                .filter(left -> !left.oneself())
                .map(left -> left.person().id())
                .toList());
    }
}
