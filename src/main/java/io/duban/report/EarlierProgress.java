package io.duban.report;

import io.duban.task.Task;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a task was said to be before this report, in percent of the whole, 0 to 100: as last verified, and as claimed
 * a year ago. What falls below either is asked about, and its reason belongs among the problems.
 */
public record EarlierProgress(
        @Nullable Integer verified, @Nullable Integer lastYear) {

    /**
     * Before a year's report. What was claimed in an earlier life of the task counts no more: it fell back from that.
     *
     * @param lastYear null where there is no report of the year before
     */
    public static EarlierProgress of(Task task, int year, @Nullable Report lastYear) {
        boolean another =
                task.course().reopenedAt() != null && year <= task.term().firstYear();
        return new EarlierProgress(
                task.progress().verifiedPercent(),
                another || lastYear == null ? null : lastYear.content().percent());
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

    /** The fault of a report that claims less than before and names no problem. */
    public List<Fault> faults(ReportContent content) {
        return isAbove(content.percent()) && content.problems().isBlank()
                ? List.of(Fault.at(
                        "problems",
                        "progressFalls",
                        String.valueOf(content.percent()),
                        String.valueOf(floor().orElseThrow())))
                : List.of();
    }
}
