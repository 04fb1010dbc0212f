package io.duban.supervision;

import io.duban.report.Milestone;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of every reason of a light, in one order for all rules, so that an edited table may use any of them:
 * {0} lag, {1} expected percent, {2} seen percent; {3} the step that is overdue, {4} its unit, {5} its due date; {6}
 * the next milestone, {7} its due date; {8} what was finished late, {9} its due date; {10} since when a request for
 * more time is pending that was made in time; {11} since when the task stands still; {12} the yellow limit, {13} the
 * red one, {14} the days before a milestone, as they are in force. Dates and not days, so that a
 * reason stays the same while nothing happens. What begins with {@code enum.} or {@code step.} is a message key.
 */
final class LightArguments {

    /** Lights from before there were requests for more time have fewer arguments. */
    static final int FROZEN_SINCE = 10;

    /** Lights of rules that go by no limit, or from before limits could be changed, do not tell them. */
    static final int LIMITS = 12;

    private LightArguments() {}

    static List<String> of(TaskSituation situation, Map<UnitId, String> names) {
        Optional<Duty> overdue = situation.worstOverdue();
        Optional<Milestone> milestone = situation.openMilestone();
        LightLimits limits = situation.limitsInForce();
        return List.of(
                String.valueOf(situation.lag()),
                text(situation.expectedPercent()),
                text(situation.seenPercent() == null ? Integer.valueOf(0) : situation.seenPercent()),
                overdue.map(LightArguments::step).orElse(""),
                overdue.map(duty -> names.getOrDefault(duty.unitId(), "")).orElse(""),
                overdue.map(duty -> text(duty.dueOn())).orElse(""),
                milestone.map(Milestone::title).orElse(""),
                milestone.map(next -> text(next.dueOn())).orElse(""),
                lateWhat(situation),
                lateDue(situation),
                situation.task().freeze() == null ? "" : text(situation.task().frozenSince()),
                text(situation.task().suspendedOn()),
                text(limits.yellowLag()),
                text(limits.redLag()),
                text(limits.milestoneDays()));
    }

    /** The unit that the reason names, if any. */
    static @Nullable UnitId unit(TaskSituation situation) {
        return situation.worstOverdue().map(Duty::unitId).orElse(null);
    }

    private static String lateWhat(TaskSituation situation) {
        return situation
                .lateDuty()
                .map(LightArguments::step)
                .or(() -> situation.lateMilestone().map(Milestone::title))
                .orElse("");
    }

    private static String lateDue(TaskSituation situation) {
        return situation
                .lateDuty()
                .map(duty -> text(duty.dueOn()))
                .or(() -> situation.lateMilestone().map(milestone -> text(milestone.dueOn())))
                .orElse("");
    }

    private static String step(Duty duty) {
        return duty.step().messageKey();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
