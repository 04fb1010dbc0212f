package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a written off task becomes when it is reopened: its units are asked to sign for it anew, and its years begin
 * after those that it had, so that nothing of its earlier life is written over.
 */
final class ReopenedTask {

    private ReopenedTask() {}

    /** The year that is running, or the one after the last of the earlier life. */
    static int firstYear(Task task, int today) {
        int last = task.year() == null ? task.term().lastYear() : task.year();
        return Math.max(last + 1, today);
    }

    /**
     * The claim is none any more; the verified view is what was found.
     *
     * @param percent how far the task is in the eyes of who proposed it
     */
    static Task of(Task task, ReopeningTerms terms, int percent, LocalDate signDueOn, Instant at) {
        if (task.state() != TaskState.WRITTEN_OFF) {
            throw new ReopeningRefusal.NotWrittenOff(task.number());
        }
        LocalDate today = LocalDate.ofInstant(at, BusinessTime.ZONE);
        Task reopened = task.with(task.course().reopened(at))
                .with(task.term().reopened(firstYear(task, today.getYear()), terms.dueOn()))
                .with(new TaskProgress(null, percent, today));
        return reopened.with(parts(task.parts(), terms, signDueOn));
    }

    private static Parts parts(Parts before, ReopeningTerms terms, LocalDate signDueOn) {
        List<UnitId> standing = before.partners();
        if (!terms.units().contains(terms.lead()) || !standing.containsAll(terms.units())) {
            throw new ReopeningRefusal.UnitsWrong();
        }
        return new Parts(
                terms.lead(),
                before.list().stream()
                        .map(part -> standing.contains(part.unit()) ? taken(part, terms, signDueOn) : part)
                        .toList());
    }

    private static Part taken(Part part, ReopeningTerms terms, LocalDate signDueOn) {
        boolean led = part.responsibility() == Responsibility.LEAD;
        if (!terms.units().contains(part.unit())) {
            return (led ? part.as(Responsibility.RESPONSIBLE) : part).in(SigningState.RELEASED);
        }
        Responsibility to = part.responsibility();
        if (part.unit().equals(terms.lead())) {
            to = Responsibility.LEAD;
        } else if (led) {
            to = Responsibility.RESPONSIBLE;
        }
        return Part.pending(part.unit(), to, part.inferred(), signDueOn);
    }
}
