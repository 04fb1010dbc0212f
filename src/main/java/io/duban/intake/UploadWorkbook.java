package io.duban.intake;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.FileName;
import io.duban.shared.Role;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a workbook for the draft of a plan, to be looked at before it is confirmed; or throws one away. */
@Component
public class UploadWorkbook {

    private static final int LARGEST_MEGABYTES = io.duban.shared.Uploads.LARGEST_WORKBOOK_MEGABYTES;

    private final Plans plans;
    private final Uploads uploads;
    private final PlanWorkbooks workbooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UploadWorkbook(
            Plans plans, Uploads uploads, PlanWorkbooks workbooks, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.uploads = uploads;
        this.workbooks = workbooks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses what is empty, larger than a workbook may be, or not an .xlsx workbook by its content, whatever its name.
     */
    @Transactional
    public UploadId upload(PlanId id, String fileName, byte[] content, Actor.Person who) {
        Actor.Person actor = editor(id, who);
        if (content.length == 0) {
            throw new IntakeRefusal.NothingUploaded();
        }
        if (content.length > LARGEST_MEGABYTES * 1024 * 1024) {
            throw new IntakeRefusal.TooLarge(LARGEST_MEGABYTES);
        }
        workbooks.mustBeWorkbook(content);
        String name = FileName.clean(fileName);
        Upload upload = new Upload(UploadId.next(), id, name, actor.id(), clock.instant(), UploadState.WAITING, 0);
        uploads.add(upload, content);
        note(id, IntakeAct.LEDGER_UPLOADED, name, actor);
        return upload.id();
    }

    @Transactional
    public void discard(UploadId id, Actor.Person who) {
        Upload upload = uploads.get(id);
        Actor.Person actor = editor(upload.planId(), who);
        if (upload.state() != UploadState.WAITING) {
            throw new IntakeRefusal.AlreadyConfirmed();
        }
        uploads.remove(upload);
        note(upload.planId(), IntakeAct.LEDGER_DISCARDED, upload.fileName(), actor);
    }

    private Actor.Person editor(PlanId id, Actor.Person who) {
        Plan plan = plans.get(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        if (plan.state() != PlanState.DRAFT) {
            throw new IntakeRefusal.NotADraft();
        }
        return actor;
    }

    private void note(PlanId plan, IntakeAct act, String fileName, Actor.Person actor) {
        events.publishEvent(DomainEvent.of(Subject.of(Subject.Kind.PLAN, plan), act, actor, clock.instant())
                .changing("file", null, fileName));
    }
}
