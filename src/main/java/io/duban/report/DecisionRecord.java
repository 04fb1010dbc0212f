package io.duban.report;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.StepKey;
import io.duban.shared.Subject;
import io.duban.work.DoneStep;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down who decided what, and tells of it. */
@Component
class DecisionRecord {

    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionRecord(Reviews reviews, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ReviewId record(Matter matter, Verdict verdict, Actor.Person by) {
        ReviewId id = ReviewId.next();
        reviews.add(new Review(
                id,
                matter.of().task(),
                matter.of().year(),
                matter.step(),
                matter.subject(),
                verdict.outcome(),
                verdict.to(),
                verdict.unit(),
                verdict.decision().words(),
                verdict.decision().percent(),
                by.id(),
                now()));
        return id;
    }

    /** Records the verdict and tells of the act, with the verdict's words as its reason. */
    void tell(Matter matter, Verdict verdict, ReportAct act, Actor.Person by) {
        record(matter, verdict, by);
        tell(event(matter, verdict, act, by));
    }

    /** What the verdict means to the journal: why, and to which earlier step it went where the model draws no way. */
    DomainEvent event(Matter matter, Verdict verdict, ReportAct act, Actor.Person by) {
        DoneStep earlier = verdict.decision().backTo();
        return event(matter, act, by)
                .because(verdict.reason())
                .changing("backTo", null, earlier == null ? null : earlier.step());
    }

    /** Names the step, for the act alone does not say at which of several it was. */
    DomainEvent event(Matter matter, ReportAct act, Actor.Person by) {
        return event(matter.of(), act, by).changing("step", null, matter.step());
    }

    DomainEvent event(TaskYear of, ReportAct act, Actor.Person by) {
        return DomainEvent.of(Subject.of(TASK, of.task()), act, by, now());
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** What is decided about, and at which step. */
    record Matter(TaskYear of, StepKey step, UUID subject) {

        static Matter of(Turn turn, AnnualPlan plan) {
            return new Matter(plan.of(), turn.step().key(), plan.id().value());
        }

        static Matter of(Turn turn, Report report) {
            return new Matter(report.of(), turn.step().key(), report.id().value());
        }

        static Matter of(Turn turn, CompletionClaim claim) {
            return new Matter(claim.of(), turn.step().key(), claim.id().value());
        }
    }
}
