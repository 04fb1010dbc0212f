package io.duban.report;

import java.time.LocalDate;
import java.util.List;

/** The milestones of an annual plan, and since which day they hold: that on which the plan was accepted. */
public record AcceptedPlan(LocalDate since, List<Milestone> milestones) {

    public AcceptedPlan {
        milestones = List.copyOf(milestones);
    }
}
