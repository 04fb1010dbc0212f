package io.duban.report;

import io.duban.task.TimeLost;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lead unit writes into an annual plan; the lines of its milestones in the order of their days. */
public record AnnualPlanContent(String goals, String measures, List<MilestoneLine> lines) implements DocumentContent {

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

    @Override
    public List<Passage> passages() {
        return Stream.concat(
                        Stream.of(Passage.of(DocumentField.GOALS, goals), Passage.of(DocumentField.MEASURES, measures)),
                        lines.stream().map(MilestoneLine::passage))
                .filter(Passage::isWritten)
                .toList();
    }

    @Override
    public @Nullable Integer percent() {
        return null;
    }

    /** The complete ones; a plan that was handed in has no others. */
    public List<Milestone> milestones() {
        return lines.stream()
                .map(MilestoneLine::milestone)
                .flatMap(Optional::stream)
                .toList();
    }

    /** After its task stood still: what is yet to be reached is due later. */
    AnnualPlanContent later(TimeLost lost) {
        return new AnnualPlanContent(
                goals, measures, lines.stream().map(line -> line.later(lost)).toList());
    }
}
