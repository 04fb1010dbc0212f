package io.duban.report;

import java.util.List;
import java.util.Optional;

/** What the lead unit writes into an annual plan; the lines of its milestones in the order of their days. */
public record AnnualPlanContent(String goals, String measures, List<MilestoneLine> lines) {

    public AnnualPlanContent {
        lines = lines.stream().filter(line -> !line.blank()).toList();
    }

    public static AnnualPlanContent empty() {
        return new AnnualPlanContent("", "", List.of());
    }

    public static AnnualPlanContent of(String goals, String measures, List<Milestone> milestones) {
        return new AnnualPlanContent(
                goals, measures, milestones.stream().map(MilestoneLine::of).toList());
    }

    /** The complete ones; a plan that was handed in has no others. */
    public List<Milestone> milestones() {
        return lines.stream()
                .map(MilestoneLine::milestone)
                .flatMap(Optional::stream)
                .toList();
    }
}
