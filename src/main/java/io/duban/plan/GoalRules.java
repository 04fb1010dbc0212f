package io.duban.plan;

import java.util.ArrayList;
import java.util.List;

/** What must hold for goals to be written down. */
public final class GoalRules {

    private static final int LONGEST_PATH = 1000;

    private GoalRules() {}

    /** All faults of these goals, in their order; empty when they can be written. */
    public static List<PlanFault> check(List<Goal> goals) {
        List<PlanFault> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Goal goal : goals) {
            faults.addAll(IndicatorRules.check(goal.label(), goal.indicator()));
            if (names.contains(goal.indicator().name())) {
                faults.add(PlanFault.of(
                        PlanFault.Kind.GOAL_TWICE,
                        goal.label(),
                        goal.indicator().name()));
            }
            names.add(goal.indicator().name());
            if (String.join("\n", goal.path()).length() > LONGEST_PATH) {
                faults.add(PlanFault.of(PlanFault.Kind.TOO_LONG, goal.label(), goal.label()));
            }
        }
        return faults;
    }
}
