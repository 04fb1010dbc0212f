package io.duban.roster;

import static io.duban.shared.Role.ADMIN;

import io.duban.intake.IntakeRefusal;
import io.duban.organization.TakeInRoster;
import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an uploaded workbook in, exactly as its preview showed it. */
@Component
public class ConfirmRoster {

    private final RosterUploads uploads;
    private final RosterWorkbooks workbooks;
    private final TakeInRoster takeIn;
    private final Clock clock;

    ConfirmRoster(RosterUploads uploads, RosterWorkbooks workbooks, TakeInRoster takeIn, Clock clock) {
        this.uploads = uploads;
        this.workbooks = workbooks;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    /** Refuses faults, what {@link TakeInRoster} refuses, and what changed since the preview. */
    @Transactional
    public TakeInRoster.Outcome confirm(RosterUploadId id, TakeInRoster.Consent consent, Actor.Person who) {
        who.asAnywhere(ADMIN);
        RosterUpload upload = uploads.get(id);
        RosterUpload takenIn = upload.takenIn(clock.instant());
        RosterWorkbooks.Reading reading = workbooks.read(uploads.content(id));
        long errors = reading.remarks().stream().filter(Remark::error).count();
        if (errors > 0) {
            throw new IntakeRefusal.HasFaults((int) errors);
        }
        TakeInRoster.Outcome outcome = takeIn.takeIn(reading.roster(), consent, who);
        uploads.close(takenIn);
        return outcome;
    }
}
