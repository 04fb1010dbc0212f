package io.duban.supervision;

import static java.util.Comparator.comparing;

import io.duban.report.Milestone;
import io.duban.shared.BusinessTime;
import io.duban.task.ChangeMatter;
import io.duban.task.Duty;
import io.duban.task.Freeze;
import io.duban.task.TaskStanding;
import io.duban.task.TaskState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about one task, on one day, that its light depends on. */
record TaskSituation(TaskStanding task, List<Duty> duties, Curve curve, LimitsOverTime limits, LocalDate day) {

    LightInputs inputs() {
        return new LightInputs(
                started(),
                task.state().isEnded(),
                task.state() == TaskState.SUSPENDED,
                lag(),
                openMilestone()
                        .map(next -> (int) ChronoUnit.DAYS.between(day, next.dueOn()))
                        .orElse(null),
                owed().overdueReports(),
                owed().overdueOthers(),
                lateDuty().isPresent() || lateMilestone().isPresent(),
                limitsInForce());
    }

    LightLimits limitsInForce() {
        return limits.on(day);
    }

    /** What the same facts come to on another day, by the limits of that day. */
    TaskSituation on(LocalDate other) {
        return new TaskSituation(task, duties, curve, limits, other);
    }

    private boolean started() {
        return !task.state().isToBeSigned();
    }

    /** Verified, else claimed; null as long as nobody has said anything. */
    @Nullable
    Integer seenPercent() {
        return task.verifiedPercent() != null ? task.verifiedPercent() : task.claimedPercent();
    }

    /** By the milestones of the accepted annual plans; before the first, the elapsed share of the task's period. */
    @Nullable
    Integer expectedPercent() {
        if (!started()) {
            return null;
        }
        return curve.known() ? Integer.valueOf(curve.expectedOn(day)) : Integer.valueOf(elapsedShare());
    }

    int lag() {
        Integer expected = expectedPercent();
        if (expected == null) {
            return 0;
        }
        Integer seen = seenPercent();
        return Math.max(0, expected - (seen == null ? 0 : seen));
    }

    /** The share of the task's period that is over, 0 to 100. The period cannot begin before the task was issued. */
    private int elapsedShare() {
        LocalDate issued = LocalDate.ofInstant(task.issuedAt(), BusinessTime.ZONE);
        LocalDate firstDay = LocalDate.of(task.firstYear(), 1, 1);
        LocalDate from = issued.isAfter(firstDay) ? issued : firstDay;
        LocalDate until = task.dueOn() != null ? task.dueOn() : LocalDate.of(task.lastYear(), 12, 31);
        if (!countedDay().isBefore(until)) {
            return 100;
        }
        long whole = ChronoUnit.DAYS.between(from, until);
        long gone = Math.max(0, ChronoUnit.DAYS.between(from, countedDay()));
        return (int) (gone * 100 / whole);
    }

    /** While a longer limit is asked for, which was asked for in time, nothing more is expected than on that day. */
    private LocalDate countedDay() {
        Freeze freeze = task.freeze();
        return freeze != null
                        && freeze.matter() == ChangeMatter.TIME_LIMIT
                        && freeze.since().isBefore(day)
                ? freeze.since()
                : day;
    }

    /** The earliest milestone of the running year that nothing was heard of. */
    Optional<Milestone> openMilestone() {
        Integer claimed = task.claimedPercent();
        Integer verified = task.verifiedPercent();
        int said = Math.max(claimed == null ? 0 : claimed, verified == null ? 0 : verified);
        return curve.running().stream()
                .filter(milestone -> milestone.doneOn() == null && milestone.expectedPercent() > said)
                .min(comparing(Milestone::dueOn));
    }

    /** The step that is overdue for longest; a missing report before any other. */
    Optional<Duty> worstOverdue() {
        return owed().worst();
    }

    /**
     * What was finished late last, in the running year or the one before: a new year begins with the approval of the
     * old one's report, and would else wash off at once that this report had come late.
     */
    Optional<Duty> lateDuty() {
        return owed().doneLate(runningYear() - 1);
    }

    Optional<Milestone> lateMilestone() {
        return curve.milestones()
                .filter(milestone ->
                        milestone.doneOn() != null && milestone.doneOn().isAfter(milestone.dueOn()))
                .max(comparing(Milestone::dueOn));
    }

    private int runningYear() {
        return task.year() == null ? task.firstYear() : task.year();
    }

    private OwedDuties owed() {
        return new OwedDuties(
                duties.stream()
                        .filter(duty -> duty.doneAt() != null || !task.isFrozen(duty))
                        .toList(),
                day);
    }
}
