package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a task's years: plans, reports, decisions and files. */
@Component
public class ReportsOfTask {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final Reports reports;
    private final Reviews reviews;
    private final EvidenceFiles files;

    ReportsOfTask(Tasks tasks, AnnualPlans plans, Reports reports, Reviews reviews, EvidenceFiles files) {
        this.tasks = tasks;
        this.plans = plans;
        this.reports = reports;
        this.reviews = reviews;
        this.files = files;
    }

    /**
     * Oldest year first; {@link io.duban.shared.Missing} for a task that the reader may not see. Six statements at
     * most.
     */
    @Transactional(readOnly = true)
    public List<YearReport> of(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        TaskChecks.mustBeReadable(task, reader);
        Everything all = read(task, reader);
        Set<Integer> years = new TreeSet<>();
        all.plans().forEach(plan -> years.add(plan.year()));
        all.reports().forEach(report -> years.add(report.year()));
        return years.stream().map(all::of).toList();
    }

    /** One year; it is there, and empty, also when nothing was written yet. */
    @Transactional(readOnly = true)
    public YearReport of(TaskYear one, Actor.Person reader) {
        return of(one.task(), reader).stream()
                .filter(year -> year.year() == one.year())
                .findFirst()
                .orElseGet(() -> new YearReport(one.year(), null, null, List.of(), List.of(), Map.of()));
    }

    private Everything read(Task task, Actor.Person reader) {
        List<AnnualPlan> plansSeen = plans.ofTask(task.id()).stream()
                .map(plan -> plan.textReadableBy(reader, task.leadUnitId()) ? plan : plan.withoutContent())
                .toList();
        List<Report> all = reports.ofTask(task.id());
        List<Report> readable =
                all.stream().filter(report -> report.textReadableBy(reader)).toList();
        List<Report> seen = all.stream()
                .map(report -> readable.contains(report) ? report : report.withoutContent())
                .toList();
        List<ReportId> ids = readable.stream().map(Report::id).toList();
        return new Everything(plansSeen, seen, reviews.ofTask(task.id()), files.of(ids));
    }

    private record Everything(
            List<AnnualPlan> plans, List<Report> reports, List<Review> reviews, Map<ReportId, List<Evidence>> files) {

        YearReport of(int year) {
            return new YearReport(
                    year,
                    plans.stream()
                            .filter(plan -> plan.year() == year)
                            .findFirst()
                            .orElse(null),
                    in(year, ReportPart.WHOLE).findFirst().orElse(null),
                    in(year, ReportPart.UNIT).toList(),
                    reviews.stream()
                            .filter(review -> review.year() == year && isOfYear(review))
                            .toList(),
                    files);
        }

        /** What was decided on the completion of the task is no view of one of its years. */
        private boolean isOfYear(Review review) {
            return Stream.concat(
                            plans.stream().map(plan -> plan.id().value()),
                            reports.stream().map(report -> report.id().value()))
                    .anyMatch(review.subject()::equals);
        }

        private Stream<Report> in(int year, ReportPart part) {
            return reports.stream().filter(report -> report.year() == year && report.part() == part);
        }
    }
}
