package io.duban.supervision;

import io.duban.report.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The milestone curve (序时进度) of the accepted annual plans. Between two milestones nobody has promised anything, so it
 * rises in steps, on the day after a milestone's due date.
 *
 * @param known whether any plan was accepted
 * @param before milestones of the year before the running one
 * @param running milestones of the running year; none as long as its plan is not accepted
 * @param since the day on which the running year's plan was accepted
 * @param beforeSince the day on which that of the year before was accepted
 */
record Curve(
        boolean known,
        List<Milestone> before,
        List<Milestone> running,
        @Nullable LocalDate since,
        @Nullable LocalDate beforeSince) {

    static final Curve NONE = new Curve(false, List.of(), List.of());

    Curve(boolean known, List<Milestone> before, List<Milestone> running) {
        this(known, before, running, null, null);
    }

    /**
     * What should stand on this day, 0 to 100, of the whole task. Nothing was promised before its plan was accepted.
     */
    int expectedOn(LocalDate day) {
        return Stream.concat(promised(before, beforeSince, day), promised(running, since, day))
                .filter(milestone -> milestone.dueOn().isBefore(day))
                .mapToInt(Milestone::expectedPercent)
                .max()
                .orElse(0);
    }

    private static Stream<Milestone> promised(List<Milestone> milestones, @Nullable LocalDate since, LocalDate day) {
        return since != null && day.isBefore(since) ? Stream.empty() : milestones.stream();
    }

    /** Of the running year and the one before. */
    Stream<Milestone> milestones() {
        return Stream.concat(before.stream(), running.stream());
    }
}
