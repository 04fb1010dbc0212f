package io.duban.report.web;

import io.duban.organization.Names;
import io.duban.plan.PlanItem;
import io.duban.report.AnnualPlanState;
import io.duban.report.EarlierProgress;
import io.duban.report.Measure;
import io.duban.report.Report;
import io.duban.report.ReportState;
import io.duban.report.YearReport;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One year of a task as the pages show it: what is asked, what was written, beside it the year before. */
record YearView(
        Task task,
        PlanItem item,
        YearReport now,
        @Nullable YearReport last,
        List<Measure> measures,
        List<PartLine> parts,
        Names names,
        Actor.Person reader,
        @Nullable LocalDate originalDueOn) {

    public int year() {
        return now.year();
    }

    /** The decisions of this year. */
    public YearDecisions decisions() {
        return new YearDecisions(now, names);
    }

    /** The indicators with what was reported of them. */
    public Figures figures() {
        return new Figures(year(), measures, parts);
    }

    public String leadName() {
        return names.unit(task.leadUnitId());
    }

    public String officeName() {
        return names.unit(task.officeUnitId());
    }

    public Optional<PartLine> part(UnitId unit) {
        return parts.stream().filter(part -> part.unit().equals(unit)).findFirst();
    }

    /** What the same unit wrote a year ago: its part, or the whole. */
    @Nullable
    public Report lastPart(UnitId unit) {
        return last == null ? null : last.part(unit).orElse(null);
    }

    @Nullable
    public Report lastWhole() {
        return last == null ? null : last.whole();
    }

    /** How far the task was said to be before this year's report. */
    public EarlierProgress before() {
        return EarlierProgress.of(task, now.year(), last == null ? List.of() : last.reports());
    }

    /** Whether the year's report is approved: what was verified since is then its own view. */
    public boolean settled() {
        return now.whole() != null && now.whole().state() == ReportState.APPROVED;
    }

    public boolean wholeReadable() {
        return now.whole() != null && now.whole().textReadableBy(reader);
    }

    public boolean planReadable() {
        return now.plan() != null && now.plan().textReadableBy(reader, task.leadUnitId());
    }

    public boolean planAccepted() {
        return now.plan() != null && now.plan().state() == AnnualPlanState.APPROVED;
    }

    /** The units whose part has not left them yet. */
    public List<String> missing() {
        return parts.stream()
                .filter(part -> !part.released())
                .map(PartLine::name)
                .toList();
    }

    /** Points between the whole's claim and the view last given this year, or null where one of them is missing. */
    @Nullable
    public Integer disagreement() {
        Report whole = now.whole();
        Integer claimed = whole == null ? null : whole.content().percent();
        Integer verified = now.verifiedPercent();
        return claimed == null || verified == null || claimed.equals(verified) ? null : claimed - verified;
    }
}
