package io.duban.report;

import java.util.List;

/** What the lead unit writes into an annual plan; milestones in the order of their days. */
public record AnnualPlanContent(String goals, String measures, List<Milestone> milestones) {

    public AnnualPlanContent {
        milestones = List.copyOf(milestones);
    }

    public static AnnualPlanContent empty() {
        return new AnnualPlanContent("", "", List.of());
    }
}
