package io.duban.report;

import io.duban.shared.RequiredText;
import java.util.ArrayList;
import java.util.List;

/** What an annual plan must hold before it goes to the office. */
public final class AnnualPlanCheck {

    private AnnualPlanCheck() {}

    /** Every fault at once, so that nobody corrects a form line by line; empty when the plan may be handed in. */
    public static List<Fault> faults(AnnualPlanContent content, int year) {
        List<Fault> faults = new ArrayList<>();
        if (RequiredText.isMissing(content.goals())) {
            faults.add(Fault.at("goals", "goalsMissing"));
        }
        if (RequiredText.isMissing(content.measures())) {
            faults.add(Fault.at("measures", "measuresMissing"));
        }
        if (content.lines().isEmpty()) {
            faults.add(Fault.at("milestones[0].title", "milestonesMissing"));
        }
        addLineFaults(content.lines(), year, faults);
        return faults;
    }

    private static void addLineFaults(List<MilestoneLine> lines, int year, List<Fault> faults) {
        for (int i = 0; i < lines.size(); i++) {
            MilestoneLine line = lines.get(i);
            String field = "milestones[" + i + "].";
            if (RequiredText.isMissing(line.title())) {
                faults.add(Fault.at(field + "title", "milestoneTitleMissing"));
            }
            if (line.dueOn() == null || line.dueOn().getYear() != year) {
                faults.add(Fault.at(field + "dueOn", "milestoneOutsideYear", String.valueOf(year)));
            }
            if (line.expectedPercent() == null || line.expectedPercent() < 0 || line.expectedPercent() > 100) {
                faults.add(Fault.at(field + "expectedPercent", "expectedOutOfRange"));
            }
            if (i > 0) {
                addOrderFaults(lines.get(i - 1), line, field, faults);
            }
        }
    }

    private static void addOrderFaults(MilestoneLine before, MilestoneLine line, String field, List<Fault> faults) {
        if (before.dueOn() != null && line.dueOn() != null && line.dueOn().isBefore(before.dueOn())) {
            faults.add(Fault.at(field + "dueOn", "milestonesOutOfOrder"));
        }
        Integer least = before.expectedPercent();
        if (least != null && line.expectedPercent() != null && line.expectedPercent() < least) {
            faults.add(Fault.at(field + "expectedPercent", "percentFalls", least));
        }
    }
}
