package io.duban.task;

import static java.util.stream.Collectors.toSet;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan item made someone's duty. Percentages are of the whole task, 0 to 100: the lead unit's claim and the
 * supervisor's verified view stay apart.
 *
 * @param reportDueOn when the running year's report is due where that was extended, else null
 * @param freeze null where no request for more time made in time is pending
 */
public record Task(
        TaskId id,
        PlanId planId,
        PlanItemId planItemId,
        Oversight oversight,
        UnitId leadUnitId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        int firstYear,
        int lastYear,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate reportDueOn,
        @Nullable Freeze freeze,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        Instant issuedAt,
        @Nullable Instant completedAt,
        List<Part> parts,
        int version) {

    public Task {
        sectionPath = List.copyOf(sectionPath);
        parts = List.copyOf(parts);
    }

    /** The plan's office; of a child the unit that broke its parent down, which does for it what the office does. */
    public UnitId officeUnitId() {
        return oversight.unit();
    }

    /** What a child comes from; null for a task that the plan states. */
    public @Nullable Origin origin() {
        return oversight.origin();
    }

    /**
     * For the plan's office, for auditors, for the units with a part, also one that they have been released from, and of
     * a child for the units that broke it down.
     */
    public boolean isReadableBy(Actor.Person reader) {
        Origin above = origin();
        return Visibility.of(reader)
                        .covers(officeUnitId(), parts.stream().map(Part::unit).collect(toSet()))
                || (above != null && above.isReadableBy(reader));
    }

    /** The part of this unit, also one that it has been released from. */
    public Optional<Part> part(UnitId unit) {
        return signingParts().of(unit);
    }

    /** Who does for this task what the model gives to such a role of the office; the first is asked. */
    public List<Role> overseers(Role role) {
        return origin() == null ? List.of(role) : Origin.insteadOf(role);
    }

    /** The units that have a part and were not released from it, in the order of the plan. */
    public List<UnitId> partners() {
        return parts.stream()
                .filter(part -> part.state() != SigningState.RELEASED)
                .map(Part::unit)
                .toList();
    }

    /** The units whose signature is still to come, also those whose objection waits for an answer. */
    public List<UnitId> unitsToSign() {
        return parts.stream().filter(Task::isOpen).map(Part::unit).toList();
    }

    /** Refuses a unit without a part, one that has signed, and one whose objection waits for its answer. */
    void mustAwaitSignature(UnitId unit) {
        signingParts().requirePending(unit);
    }

    /** Refuses a unit without a part, a second signature, and one while an objection waits for its answer. */
    public Task signedFor(UnitId unit, PersonId by, Instant at) {
        return signing(signingParts().with(signingParts().requirePending(unit).signed(by, at)));
    }

    /** The office takes the part of a silent unit as signed for; refuses what {@link #signedFor} refuses. */
    public Task takenAsSigned(UnitId unit, PersonId by, Instant at) {
        return signing(signingParts().with(signingParts().requirePending(unit).takenAsSigned(by, at)));
    }

    /** Refuses a unit without a part, and one that has signed or objected already. */
    public Task objected(UnitId unit) {
        return signing(signingParts().with(signingParts().requirePending(unit).in(SigningState.OBJECTED)));
    }

    /** The part stands as it is, and the unit is asked again. */
    public Task insisted(UnitId unit) {
        return signing(signingParts().with(signingParts().requireObjection(unit).in(SigningState.PENDING)));
    }

    /**
     * The unit is asked again, for another responsibility. Who becomes the lead takes it from the unit that had it,
     * which stays responsible; the lead itself cannot be made anything else here.
     */
    public Task adjusted(UnitId unit, Responsibility to) {
        Part part = signingParts().requireObjection(unit);
        if (part.responsibility() == to) {
            throw new TaskRefusal.NothingAdjusted();
        }
        if (part.responsibility() == Responsibility.LEAD) {
            throw new TaskRefusal.LeadNeedsSuccessor();
        }
        Parts others = to == Responsibility.LEAD ? signingParts().withoutLead() : signingParts();
        return signing(others.with(part.as(to).in(SigningState.PENDING)));
    }

    /** The unit has no part any more, and nobody takes its place; refused to the lead unit, and after it has signed. */
    public Task released(UnitId unit) {
        Part part = signingParts().requireUnsigned(unit);
        if (part.responsibility() == Responsibility.LEAD) {
            throw new TaskRefusal.LeadNeedsSuccessor();
        }
        return signing(signingParts().with(part.in(SigningState.RELEASED)));
    }

    /** The unit is released and another takes its part: newly, or in place of a smaller part that it has. */
    public Task handedOver(UnitId unit, UnitId successor, LocalDate signDueOn) {
        Part part = signingParts().requireUnsigned(unit);
        return signing(signingParts().handedOver(part, successor, signDueOn));
    }

    /** The first year, or the one after the running year; refused after the last. */
    public Task yearOpened(int today) {
        if (!state.isBeforeItsEnd() || isInLastYear()) {
            throw new TaskRefusal.NotNow(number);
        }
        TaskChange change = new TaskChange(this);
        change.state = TaskState.IN_PROGRESS;
        change.year = year == null ? Integer.valueOf(Math.max(firstYear, today)) : Integer.valueOf(year + 1);
        change.phase = YearPhase.PLAN_WRITING;
        change.reportDueOn = null;
        change.freeze = freeze != null && freeze.matter() == ChangeMatter.REPORT ? null : freeze;
        return change.made();
    }

    /** Whether no year comes after the running one. */
    public boolean isInLastYear() {
        return year != null && year >= lastYear;
    }

    /** Refused when the task is not in progress. */
    public Task inPhase(YearPhase next) {
        if (state != TaskState.IN_PROGRESS) {
            throw new TaskRefusal.NotNow(number);
        }
        TaskChange change = new TaskChange(this);
        change.phase = next;
        return change.made();
    }

    /** The lead unit's view of the whole task, 0 to 100 percent. */
    public Task claimed(int percent, LocalDate on) {
        TaskChange change = new TaskChange(this);
        change.claimedPercent = percentage(percent);
        change.updatedOn = on;
        return change.made();
    }

    /** The supervisor's view of the whole task, 0 to 100 percent. */
    public Task verified(int percent, LocalDate on) {
        TaskChange change = new TaskChange(this);
        change.verifiedPercent = percentage(percent);
        change.updatedOn = on;
        return change.made();
    }

    /** Something was heard of the task: a plan, a milestone, a unit's part of a report. */
    public Task heardOf(LocalDate on) {
        TaskChange change = new TaskChange(this);
        change.updatedOn = on;
        return change.made();
    }

    /** Its time limit is moved, and with it the last of its years; the original one stays. */
    Task extended(LocalDate until) {
        TaskChange change = new TaskChange(this);
        change.dueOn = until;
        change.lastYear = Math.max(lastYear, until.getYear());
        return change.made();
    }

    /** The running year's report is due on another day than the plan's calendar says. */
    Task reportExtended(LocalDate until) {
        TaskChange change = new TaskChange(this);
        change.reportDueOn = until;
        return change.made();
    }

    /** A request for more time made in time is pending; null: none is. */
    Task frozen(@Nullable Freeze pending) {
        TaskChange change = new TaskChange(this);
        change.freeze = pending;
        return change.made();
    }

    /** The same, as it was saved. */
    public Task inVersion(int saved) {
        TaskChange change = new TaskChange(this);
        change.version = saved;
        return change.made();
    }

    private static int percentage(int percent) {
        if (percent < 0 || percent > 100) {
            throw new TaskRefusal.NotAPercentage(percent);
        }
        return percent;
    }

    private static boolean isOpen(Part part) {
        return part.state() == SigningState.PENDING || part.state() == SigningState.OBJECTED;
    }

    private Parts signingParts() {
        return new Parts(number, parts);
    }

    /** The state says whether an objection is open, and the lead follows the parts. */
    private Task signing(Parts next) {
        TaskChange change = new TaskChange(this);
        change.parts = next.list();
        change.leadUnitId = next.lead().orElse(leadUnitId);
        if (state == TaskState.ISSUED || state == TaskState.OBJECTED) {
            change.state = next.anyObjection() ? TaskState.OBJECTED : TaskState.ISSUED;
        }
        return change.made();
    }
}
