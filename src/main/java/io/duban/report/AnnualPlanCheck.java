package io.duban.report;

import java.util.ArrayList;
import java.util.List;

/** What an annual plan must hold before it goes to the office. */
public final class AnnualPlanCheck {

    private AnnualPlanCheck() {}

    /** Every fault at once, so that nobody corrects a form line by line; empty when the plan may be handed in. */
    public static List<Fault> faults(AnnualPlanContent content, int year) {
        List<Fault> faults = new ArrayList<>();
        if (content.goals().isBlank()) {
            faults.add(Fault.at("goals", "goalsMissing"));
        }
        if (content.measures().isBlank()) {
            faults.add(Fault.at("measures", "measuresMissing"));
        }
        if (content.milestones().isEmpty()) {
            faults.add(Fault.at("milestones[0].title", "milestonesMissing"));
        }
        addMilestoneFaults(content.milestones(), year, faults);
        return faults;
    }

    private static void addMilestoneFaults(List<Milestone> milestones, int year, List<Fault> faults) {
        for (int i = 0; i < milestones.size(); i++) {
            Milestone one = milestones.get(i);
            String field = "milestones[" + i + "].";
            if (one.title().isBlank()) {
                faults.add(Fault.at(field + "title", "milestoneTitleMissing"));
            }
            if (one.dueOn().getYear() != year) {
                faults.add(Fault.at(field + "dueOn", "milestoneOutsideYear", String.valueOf(year)));
            }
            if (one.expectedPercent() < 0 || one.expectedPercent() > 100) {
                faults.add(Fault.at(field + "expectedPercent", "percentOutOfRange"));
            }
            if (i > 0) {
                addOrderFaults(milestones.get(i - 1), one, field, faults);
            }
        }
    }

    private static void addOrderFaults(Milestone before, Milestone one, String field, List<Fault> faults) {
        if (one.dueOn().isBefore(before.dueOn())) {
            faults.add(Fault.at(field + "dueOn", "milestonesOutOfOrder"));
        }
        if (one.expectedPercent() < before.expectedPercent()) {
            faults.add(Fault.at(field + "expectedPercent", "percentFalls", before.expectedPercent()));
        }
    }
}
