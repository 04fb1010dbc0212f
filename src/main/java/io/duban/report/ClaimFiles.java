package io.duban.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the files that a claim rests on: those put on it, and those of the task's reports that are settled. */
@Component
public class ClaimFiles {

    private final Reports reports;
    private final EvidenceFiles files;

    ClaimFiles(Reports reports, EvidenceFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /**
     * Files that belong together.
     *
     * @param year of the report they are on; null for those of the claim itself
     * @param unit whose part of the report it is, or the lead unit
     */
    public record Group(@Nullable Integer year, UnitId unit, List<Evidence> files) {}

    /** The claim's own first, then the latest year; groups without files are left out. Two statements, or three. */
    public List<Group> of(CompletionClaim claim) {
        List<Report> settled = settled(claim.of().task());
        List<ReportId> holders =
                new ArrayList<>(settled.stream().map(Report::id).toList());
        holders.add(claim.files());
        Map<ReportId, List<Evidence>> found = files.of(holders);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, claim.unit(), found.getOrDefault(claim.files(), List.of())));
        settled.forEach(report ->
                groups.add(new Group(report.year(), report.unit(), found.getOrDefault(report.id(), List.of()))));
        return groups.stream().filter(group -> !group.files().isEmpty()).toList();
    }

    private List<Report> settled(TaskId task) {
        return reports.ofTask(task).stream()
                .filter(report -> report.state() == ReportState.APPROVED || report.state() == ReportState.RELEASED)
                .sorted(comparingInt(Report::year)
                        .reversed()
                        .thenComparing(comparing(Report::part).reversed()))
                .toList();
    }
}
