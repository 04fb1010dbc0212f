package io.duban.report;

import io.duban.shared.RequiredText;
import io.duban.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a task was said to be before, in percent of the whole, 0 to 100: as last verified, and as claimed a year ago.
 * What falls below either is asked about, and its reason is written down by whoever says so.
 *
 * @param problems what was written of problems a year ago, in the whole and in the units' parts
 */
public record EarlierProgress(
        @Nullable Integer verified, @Nullable Integer lastYear, List<String> problems) {

    public EarlierProgress {
        problems = List.copyOf(problems);
    }

    /**
     * Before a year's report. What was claimed in an earlier life of the task counts no more: it fell back from that.
     *
     * @param lastYear the reports of the year before
     */
    public static EarlierProgress of(Task task, int year, List<Report> lastYear) {
        boolean another =
                task.course().reopenedAt() != null && year <= task.term().firstYear();
        return new EarlierProgress(
                task.progress().verifiedPercent(),
                lastYear.stream()
                        .filter(report -> !another && report.part() == ReportPart.WHOLE)
                        .findFirst()
                        .map(report -> report.content().percent())
                        .orElse(null),
                lastYear.stream().map(report -> report.content().problems()).toList());
    }

    /** Before the claim that the task is complete: the last report was of the same year. */
    public static EarlierProgress verified(Task task) {
        return new EarlierProgress(task.progress().verifiedPercent(), null, List.of());
    }

    /** The higher of the two; empty where nothing was said yet. */
    public Optional<Integer> floor() {
        if (verified == null || lastYear == null) {
            return Optional.ofNullable(verified == null ? lastYear : verified);
        }
        return Optional.of(Math.max(verified, lastYear));
    }

    /** Whether a claim is lower than what was said before. */
    public boolean isAbove(@Nullable Integer percent) {
        return percent != null && floor().filter(before -> percent < before).isPresent();
    }

    /** The fault of a report that claims less than before and names no problem of now. */
    public List<Fault> faults(ReportContent content) {
        return faults(content.percent(), "problems", content.problems());
    }

    /**
     * The fault at the field of the reason when less is claimed than before and the reason is blank, or has no line
     * that was not written a year ago: it is given now and not taken over.
     */
    List<Fault> faults(@Nullable Integer percent, String field, String reason) {
        boolean takenOver = problems.stream().anyMatch(text -> lines(text).containsAll(lines(reason)));
        if (!isAbove(percent) || (!RequiredText.isMissing(reason) && !takenOver)) {
            return List.of();
        }
        String key = RequiredText.isMissing(reason) ? "progressFalls" : "progressFallsAsBefore";
        String before = String.valueOf(floor().orElseThrow());
        return List.of(Fault.at(field, key, String.valueOf(percent), before));
    }

    private static Set<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }
}
