package io.duban.supervision;

import static java.util.Objects.requireNonNull;

import io.duban.report.Milestone;
import io.duban.shared.BusinessTime;
import io.duban.task.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Since which day the reason of a light holds: a due date was passed, a milestone came near, the lag crossed its limit.
 * Never before the thing existed, and never after the day at hand.
 */
final class LightSince {

    private LightSince() {}

    static LocalDate of(TaskSituation situation, LightRules.Verdict verdict, @Nullable Light before) {
        Light kept = before != null
                        && before.color() == verdict.color()
                        && before.rule().equals(verdict.rule())
                ? before
                : null;
        LocalDate noticed = kept == null ? situation.day() : kept.since();
        LocalDate began =
                switch (verdict.rule()) {
                    case "reportOverdue", "stepOverdue" ->
                        situation.worstOverdue().map(LightSince::overdue).orElse(noticed);
                    case "milestoneOverdue" -> overdueMilestone(situation).orElse(noticed);
                    case "milestoneNear" -> near(situation).orElse(noticed);
                    case "doneLate" -> doneLate(situation).orElse(noticed);
                    case "farBehind" -> kept != null ? noticed : behind(situation, LightLimits::redLag, before);
                    case "behind" -> kept != null ? noticed : behind(situation, LightLimits::yellowLag, before);
                    default -> noticed;
                };
        return began.isAfter(situation.day()) ? situation.day() : began;
    }

    private static Optional<LocalDate> overdueMilestone(TaskSituation situation) {
        return situation
                .openMilestone()
                .map(next -> accepted(situation, next.dueOn().plusDays(1)));
    }

    /** The first day on which the next milestone was near by the limit of that day, as on every day since. */
    private static Optional<LocalDate> near(TaskSituation situation) {
        return situation.openMilestone().map(next -> {
            LocalDate day = situation.day();
            while (isNear(situation, next, day.minusDays(1))) {
                day = day.minusDays(1);
            }
            return accepted(situation, day);
        });
    }

    private static boolean isNear(TaskSituation situation, Milestone next, LocalDate day) {
        return !day.plusDays(situation.limits().on(day).milestoneDays()).isBefore(next.dueOn());
    }

    private static LocalDate overdue(Duty duty) {
        LocalDate asked = day(duty.askedAt());
        LocalDate dueOn = duty.dueOn();
        return dueOn == null ? asked : later(dueOn.plusDays(1), asked);
    }

    /** A milestone is there since the plan that holds it was accepted. */
    private static LocalDate accepted(TaskSituation situation, LocalDate day) {
        LocalDate since = situation.curve().since();
        return since == null ? day : later(since, day);
    }

    private static Optional<LocalDate> doneLate(TaskSituation situation) {
        return situation.lateDuty().map(duty -> day(duty.doneAt())).or(() -> situation
                .lateMilestone()
                .map(Milestone::doneOn));
    }

    /**
     * The first day on which it was behind by more than that day's limit, also in the year before; today where what was
     * seen has just fallen.
     */
    private static LocalDate behind(TaskSituation now, ToIntFunction<LightLimits> limit, @Nullable Light before) {
        Integer seen = now.seenPercent();
        if (before != null && before.seenPercent() != null && before.seenPercent() > (seen == null ? 0 : seen)) {
            return now.day();
        }
        LocalDate day = now.day();
        LocalDate issued = day(now.task().issuedAt());
        while (day.isAfter(issued) && isBehind(now.on(day.minusDays(1)), limit)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isBehind(TaskSituation then, ToIntFunction<LightLimits> limit) {
        return then.lag() > limit.applyAsInt(then.limitsInForce());
    }

    private static LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(requireNonNull(at), BusinessTime.ZONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
