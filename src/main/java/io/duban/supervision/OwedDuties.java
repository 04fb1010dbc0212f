package io.duban.supervision;

import static java.util.Comparator.comparing;

import io.duban.shared.BusinessTime;
import io.duban.task.Duty;
import io.duban.work.Lateness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of one task on one day: which of them are overdue, and which were done late. */
record OwedDuties(List<Duty> duties, LocalDate day) {

    int overdueReports() {
        return (int) overdue().filter(OwedDuties::isReport).count();
    }

    int overdueOthers() {
        return (int) overdue().filter(duty -> !isReport(duty)).count();
    }

    /** The one that is overdue for longest; a missing report before any other. */
    Optional<Duty> worst() {
        return overdue()
                .min(comparing((Duty duty) -> !isReport(duty))
                        .thenComparing(OwedDuties::due)
                        .thenComparing(Duty::id));
    }

    /** The last one that was done late, of those due in this year or later; the office's own do not count. */
    Optional<Duty> doneLate(int sinceYear) {
        return duties.stream()
                .filter(duty -> duty.lateness() != Lateness.OFFICE && due(duty).getYear() >= sinceYear)
                .filter(duty -> duty.doneAt() != null
                        && LocalDate.ofInstant(duty.doneAt(), BusinessTime.ZONE).isAfter(due(duty)))
                .max(comparing(OwedDuties::due).thenComparing(Duty::id));
    }

    private Stream<Duty> overdue() {
        return duties.stream().filter(duty -> duty.doneAt() == null && due(duty).isBefore(day));
    }

    private static boolean isReport(Duty duty) {
        return duty.lateness() == Lateness.REPORT;
    }

    /** A duty without a due date is never late. */
    private static LocalDate due(Duty duty) {
        return duty.dueOn() == null ? LocalDate.MAX : duty.dueOn();
    }
}
