package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/** How the units' parts in a task are signed for (签收), objected to and changed. */
public final class TaskSigning {

    private TaskSigning() {}

    /** Refuses a unit without a part, one that has signed, and one whose objection waits for its answer. */
    static void mustAwait(Task task, UnitId unit) {
        pending(task, unit);
    }

    /** Refuses a unit without a part, a second signature, and one while an objection waits for its answer. */
    public static Task signed(Task task, UnitId unit, PersonId by, Instant at) {
        return with(task, pending(task, unit).signed(by, at));
    }

    /** The office takes the part of a silent unit as signed for; refuses what {@link #signed} refuses. */
    public static Task takenAsSigned(Task task, UnitId unit, PersonId by, Instant at) {
        return with(task, pending(task, unit).takenAsSigned(by, at));
    }

    /** Refuses a unit without a part, and one that has signed or objected already. */
    public static Task objected(Task task, UnitId unit) {
        return with(task, pending(task, unit).in(SigningState.OBJECTED));
    }

    /** The part stands as it is, and the unit is asked again. */
    public static Task insisted(Task task, UnitId unit) {
        return with(task, objection(task, unit).in(SigningState.PENDING));
    }

    /**
     * The unit is asked again, for another responsibility. Who becomes the lead takes it from the unit that had it,
     * which stays responsible; the lead itself cannot be made anything else here.
     */
    public static Task adjusted(Task task, UnitId unit, Responsibility to) {
        Part part = objection(task, unit);
        if (part.responsibility() == to) {
            throw new TaskRefusal.NothingAdjusted();
        }
        mustNotLead(part);
        Parts others = to == Responsibility.LEAD ? task.parts().withoutLead() : task.parts();
        return task.with(others.with(part.as(to).in(SigningState.PENDING)));
    }

    /** The unit has no part any more, and nobody takes its place; refused to the lead unit, and after it has signed. */
    public static Task released(Task task, UnitId unit) {
        Part part = unsigned(task, unit);
        mustNotLead(part);
        return with(task, part.in(SigningState.RELEASED));
    }

    /**
     * The unit is released and another takes its part: newly, or in place of a smaller part that it has. The successor
     * signs anew when that is more than it had.
     */
    static Task handedOver(Task task, UnitId unit, UnitId successor, LocalDate signDueOn) {
        Part left = unsigned(task, unit);
        if (unit.equals(successor)) {
            throw new TaskRefusal.OwnSuccessor();
        }
        Part taken = task.parts()
                .of(successor)
                .filter(part -> part.state() != SigningState.RELEASED)
                .filter(part -> part.responsibility().compareTo(left.responsibility()) <= 0)
                .orElseGet(() -> Part.pending(successor, left.responsibility(), false, signDueOn));
        return task.with(released(task.parts(), left).with(taken));
    }

    /** The unit is released and another, which has no part, takes its part as far as it was signed for. */
    static Task transferred(Task task, Part left, UnitId successor, PersonId by, Instant at) {
        Part asked = Part.pending(successor, left.responsibility(), false, left.signDueOn());
        Part taken = left.state() == SigningState.PENDING ? asked : asked.takenAsSigned(by, at);
        return task.with(released(task.parts(), left).with(taken));
    }

    /** Whoever led and is gone is shown as one of those that are responsible. */
    private static Parts released(Parts parts, Part left) {
        Part released = left.in(SigningState.RELEASED);
        return parts.with(
                left.responsibility() == Responsibility.LEAD ? released.as(Responsibility.RESPONSIBLE) : released);
    }

    private static Task with(Task task, Part changed) {
        return task.with(task.parts().with(changed));
    }

    private static void mustNotLead(Part part) {
        if (part.responsibility() == Responsibility.LEAD) {
            throw new TaskRefusal.LeadNeedsSuccessor();
        }
    }

    private static Part pending(Task task, UnitId unit) {
        Part part = task.parts()
                .of(unit)
                .filter(some -> some.state() != SigningState.RELEASED)
                .orElseThrow(() -> new TaskRefusal.NoPart(task.number()));
        if (part.state() == SigningState.SIGNED || part.state() == SigningState.TAKEN_AS_SIGNED) {
            throw new TaskRefusal.AlreadySigned(task.number());
        }
        if (part.state() == SigningState.OBJECTED) {
            throw new TaskRefusal.ObjectionOpen(task.number());
        }
        return part;
    }

    private static Part objection(Task task, UnitId unit) {
        return task.parts()
                .of(unit)
                .filter(part -> part.state() == SigningState.OBJECTED)
                .orElseThrow(() -> new TaskRefusal.NoObjection(task.number()));
    }

    /** A part whose unit has not signed: it may have objected. */
    private static Part unsigned(Task task, UnitId unit) {
        return task.parts()
                .of(unit)
                .filter(part -> part.state() == SigningState.OBJECTED)
                .orElseGet(() -> pending(task, unit));
    }
}
