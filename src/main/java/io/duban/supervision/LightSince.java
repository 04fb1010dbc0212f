package io.duban.supervision;

import static java.util.Objects.requireNonNull;

import io.duban.report.Milestone;
import io.duban.shared.BusinessTime;
import io.duban.task.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since which day the reason of a light holds: a due date was passed, a milestone came near, the lag crossed its limit.
 * Never before the thing existed or the table was in force by which it is judged, and never after the day at hand.
 */
final class LightSince {

    private static final String FAR_BEHIND = "farBehind";
    private static final String BEHIND = "behind";
    private static final String NEAR = "milestoneNear";

    private LightSince() {}

    static LocalDate of(TaskSituation situation, LightRules.Verdict verdict, @Nullable Light before, LightRules rules) {
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
                    case NEAR -> near(situation, rules).orElse(noticed);
                    case "doneLate" -> doneLate(situation).orElse(noticed);
                    case FAR_BEHIND -> kept != null ? noticed : behind(situation, Set.of(FAR_BEHIND), before, rules);
                    case BEHIND ->
                        kept != null ? noticed : behind(situation, Set.of(FAR_BEHIND, BEHIND), before, rules);
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
    private static Optional<LocalDate> near(TaskSituation situation, LightRules rules) {
        return situation
                .openMilestone()
                .filter(next -> isNear(situation, next, situation.day(), rules))
                .map(next -> {
                    LocalDate day = situation.day();
                    LocalDate first = first(situation, rules);
                    while (day.isAfter(first) && isNear(situation, next, day.minusDays(1), rules)) {
                        day = day.minusDays(1);
                    }
                    return accepted(situation, day);
                });
    }

    private static boolean isNear(TaskSituation situation, Milestone next, LocalDate day, LightRules rules) {
        int left = (int) ChronoUnit.DAYS.between(day, next.dueOn());
        return NEAR.equals(alone(0, left, situation.limits().on(day), rules));
    }

    /** The reason, if nothing else could be said of the task. */
    private static String alone(int lag, @Nullable Integer daysToMilestone, LightLimits limits, LightRules rules) {
        return rules.judge(new LightInputs(true, false, false, lag, daysToMilestone, 0, 0, false, limits))
                .rule();
    }

    private static LocalDate first(TaskSituation situation, LightRules rules) {
        LocalDate issued = day(situation.task().issuedAt());
        LocalDate inForce = rules.since();
        return inForce == null ? issued : later(issued, inForce);
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
    private static LocalDate behind(TaskSituation now, Set<String> reasons, @Nullable Light before, LightRules rules) {
        Integer seen = now.seenPercent();
        if (before != null && before.seenPercent() != null && before.seenPercent() > (seen == null ? 0 : seen)) {
            return now.day();
        }
        LocalDate day = now.day();
        LocalDate first = first(now, rules);
        while (day.isAfter(first) && isBehind(now.on(day.minusDays(1)), reasons, rules)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isBehind(TaskSituation then, Set<String> reasons, LightRules rules) {
        return reasons.contains(alone(then.lag(), null, then.limitsInForce(), rules));
    }

    private static LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(requireNonNull(at), BusinessTime.ZONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
