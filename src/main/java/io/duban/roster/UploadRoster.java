package io.duban.roster;

import static io.duban.shared.Role.ADMIN;

import io.duban.intake.IntakeRefusal;
import io.duban.intake.PlanWorkbooks;
import io.duban.shared.Actor;
import io.duban.shared.FileName;
import io.duban.shared.Uploads;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a workbook of units and people to be looked at before it counts; or throws one away. */
@Component
public class UploadRoster {

    private final RosterUploads uploads;
    private final PlanWorkbooks workbooks;
    private final Clock clock;

    UploadRoster(RosterUploads uploads, PlanWorkbooks workbooks, Clock clock) {
        this.uploads = uploads;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    /** Refuses what is empty, too large, or not an .xlsx workbook by its content, whatever its name. */
    @Transactional
    public RosterUploadId upload(String fileName, byte[] content, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        if (content.length == 0) {
            throw new IntakeRefusal.NothingUploaded();
        }
        if (content.length > Uploads.LARGEST_WORKBOOK) {
            throw new IntakeRefusal.TooLarge(Uploads.LARGEST_WORKBOOK_MEGABYTES);
        }
        workbooks.mustBeWorkbook(content);
        RosterUpload upload =
                new RosterUpload(RosterUploadId.next(), FileName.clean(fileName), admin.id(), clock.instant(), null, 0);
        uploads.add(upload, content);
        return upload.id();
    }

    @Transactional
    public void discard(RosterUploadId id, Actor.Person who) {
        who.asAnywhere(ADMIN);
        RosterUpload upload = uploads.get(id);
        upload.mustWait();
        uploads.remove(upload);
    }
}
