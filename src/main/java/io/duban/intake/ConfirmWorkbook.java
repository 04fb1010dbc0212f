package io.duban.intake;

import io.duban.plan.Plan;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.PutItems;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an uploaded workbook into its plan, exactly as its preview showed it. */
@Component
public class ConfirmWorkbook {

    /** What was agreed to: the outcome of this fingerprint, with or without removing what the workbook lacks. */
    public record Consent(String fingerprint, boolean removeMissing) {}

    private final Plans plans;
    private final Uploads uploads;
    private final PreviewWorkbook previews;
    private final PutItems putItems;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmWorkbook(
            Plans plans,
            Uploads uploads,
            PreviewWorkbook previews,
            PutItems putItems,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.uploads = uploads;
        this.previews = previews;
        this.putItems = putItems;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses with {@link StaleAggregate} when the plan, the units or the workbook changed since the preview. */
    @Transactional
    public PutItems.Outcome confirm(UploadId id, Consent consent, Actor.Person who) {
        Upload upload = uploads.get(id);
        Plan plan = plans.forChange(upload.planId());
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        if (plan.state() != PlanState.DRAFT) {
            throw new IntakeRefusal.NotADraft();
        }
        Upload confirmed = upload.confirmed();
        PreviewWorkbook.Comparison comparison = previews.compare(plan, upload, Enum::name);
        if (!comparison.preview().isConfirmable()) {
            throw new IntakeRefusal.HasFaults(comparison.preview().errors().size());
        }
        if (!comparison.preview().fingerprint().equals(consent.fingerprint())) {
            throw new StaleAggregate(id);
        }
        PutItems.Others others = consent.removeMissing() ? PutItems.Others.REMOVED : PutItems.Others.KEPT;
        PutItems.Outcome outcome = putItems.put(plan.id(), comparison.proposals(), others, who);
        uploads.save(confirmed);
        events.publishEvent(DomainEvent.of(
                        Subject.of(Subject.Kind.PLAN, plan.id()), IntakeAct.LEDGER_CONFIRMED, actor, clock.instant())
                .changing("file", null, upload.fileName())
                .changing("added", 0, outcome.added())
                .changing("changed", 0, outcome.changed())
                .changing("removed", 0, outcome.removed()));
        return outcome;
    }
}
