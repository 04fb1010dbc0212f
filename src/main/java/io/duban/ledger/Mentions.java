package io.duban.ledger;

import io.duban.report.ReadClaims;
import io.duban.report.Report;
import io.duban.report.Review;
import io.duban.report.YearReport;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Halt;
import io.duban.task.Objection;
import io.duban.task.Part;
import io.duban.task.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is mentioned on a task's page, so that all names are read at once. */
record Mentions(Task task, TaskMatters matters, List<OpenStep> open, List<YearReport> years) {

    Set<UnitId> units() {
        Set<UnitId> units = new HashSet<>();
        units.add(task.officeUnitId());
        units.add(task.leadUnitId());
        task.parts().list().stream().map(Part::unit).forEach(units::add);
        matters.duties().forEach(duty -> units.add(duty.unitId()));
        matters.objections().forEach(objection -> units.add(objection.unitId()));
        matters.orders().forEach(order -> units.add(order.unitId()));
        matters.rectifications().forEach(one -> units.add(one.unitId()));
        matters.transfers()
                .forEach(one ->
                        units.addAll(List.of(one.passing().from(), one.passing().to())));
        open.forEach(step -> {
            units.add(step.unitId());
            units.add(step.aboutUnitId());
        });
        years.forEach(year -> year.parts().forEach(part -> units.add(part.unit())));
        matters.breakdown().units().forEach(units::add);
        return units;
    }

    Set<PersonId> people() {
        Set<PersonId> people = new HashSet<>();
        task.parts().list().forEach(part -> add(people, part.signedBy()));
        for (Objection objection : matters.objections()) {
            add(people, objection.raisedBy());
            add(people, objection.answeredBy());
        }
        matters.reminders().stream().map(Reminder::sentBy).forEach(by -> add(people, by));
        for (SupervisionOrder order : matters.orders()) {
            add(people, order.course().proposedBy());
            add(people, order.course().signedBy());
        }
        matters.changes().forEach(request -> people.add(request.course().askedBy()));
        matters.halts().forEach(halt -> addHalt(people, halt));
        matters.transfers().forEach(transfer -> people.add(transfer.by()));
        people.addAll(matters.lives().people());
        years.forEach(year -> addYear(people, year));
        for (ReadClaims.Decided claim : matters.claims()) {
            add(people, claim.claim().course().submittedBy());
            claim.decisions().forEach(review -> add(people, review.decidedBy()));
        }
        return people;
    }

    private static void addHalt(Set<PersonId> people, Halt halt) {
        people.add(halt.by());
        if (halt.going() != null) {
            people.add(halt.going().by());
        }
    }

    private static void addYear(Set<PersonId> people, YearReport year) {
        year.reviews().stream().map(Review::decidedBy).forEach(by -> add(people, by));
        year.parts().stream().map(part -> part.course().submittedBy()).forEach(by -> add(people, by));
        Report whole = year.whole();
        if (whole != null) {
            add(people, whole.course().submittedBy());
        }
        if (year.plan() != null) {
            add(people, year.plan().written().by());
        }
    }

    private static void add(Set<PersonId> people, @Nullable PersonId id) {
        if (id != null) {
            people.add(id);
        }
    }
}
