package io.duban.ledger;

import io.duban.report.Report;
import io.duban.report.Review;
import io.duban.report.YearReport;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Objection;
import io.duban.task.Part;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is mentioned on a task's page, so that all names are read at once. */
final class Mentions {

    private Mentions() {}

    static Set<UnitId> units(TaskDossier read) {
        Set<UnitId> units = new HashSet<>();
        units.add(read.task().officeUnitId());
        units.add(read.task().leadUnitId());
        read.task().parts().stream().map(Part::unit).forEach(units::add);
        read.duties().forEach(duty -> units.add(duty.unitId()));
        read.objections().forEach(objection -> units.add(objection.unitId()));
        read.orders().forEach(order -> units.add(order.unitId()));
        read.open().forEach(step -> {
            units.add(step.unitId());
            units.add(step.aboutUnitId());
        });
        read.years().forEach(year -> year.parts().forEach(part -> units.add(part.unit())));
        return units;
    }

    static Set<PersonId> people(TaskDossier read) {
        Set<PersonId> people = new HashSet<>();
        read.task().parts().forEach(part -> add(people, part.signedBy()));
        for (Objection objection : read.objections()) {
            add(people, objection.raisedBy());
            add(people, objection.answeredBy());
        }
        read.reminders().stream().map(Reminder::sentBy).forEach(by -> add(people, by));
        for (SupervisionOrder order : read.orders()) {
            add(people, order.proposedBy());
            add(people, order.signedBy());
        }
        read.years().forEach(year -> addYear(people, year));
        return people;
    }

    private static void addYear(Set<PersonId> people, YearReport year) {
        year.reviews().stream().map(Review::decidedBy).forEach(by -> add(people, by));
        year.parts().stream().map(Report::submittedBy).forEach(by -> add(people, by));
        Report whole = year.whole();
        if (whole != null) {
            add(people, whole.submittedBy());
        }
        if (year.plan() != null) {
            add(people, year.plan().writtenBy());
        }
    }

    private static void add(Set<PersonId> people, @Nullable PersonId id) {
        if (id != null) {
            people.add(id);
        }
    }
}
