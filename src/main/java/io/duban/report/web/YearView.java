package io.duban.report.web;

import static java.util.Comparator.comparing;

import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanItem;
import io.duban.report.AnnualPlanState;
import io.duban.report.EvidenceType;
import io.duban.report.Measure;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.report.ReportValue;
import io.duban.report.ReturnTo;
import io.duban.report.Review;
import io.duban.report.ReviewOutcome;
import io.duban.report.Standing;
import io.duban.report.YearReport;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        Actor.Person reader) {

    public int year() {
        return now.year();
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
    public Standing before() {
        Report whole = lastWhole();
        return new Standing(
                task.verifiedPercent(), whole == null ? null : whole.content().percent());
    }

    /** Whether the year's report is approved: what was verified since is then its own view. */
    public boolean settled() {
        return now.whole() != null && now.whole().state() == ReportState.APPROVED;
    }

    /**
     * What the units reported of an indicator, to be taken over into the whole, and the sum where adding makes sense.
     */
    public List<Offer> taken(Measure measure) {
        return Offer.of(measure, parts);
    }

    /** The decisions of this year, latest first. */
    public List<Review> decisions() {
        return now.reviews().stream()
                .sorted(comparing(Review::decidedAt).reversed())
                .toList();
    }

    /** Why this report came back, latest first: itself, or the unit's part by way of the whole. */
    public List<Review> returnsOf(@Nullable Report report) {
        return report == null
                ? List.of()
                : returns(review -> review.subject().equals(report.id().value()) || recalls(review, report));
    }

    private static boolean recalls(Review review, Report report) {
        return report.part() == ReportPart.UNIT
                && review.returnedTo() == ReturnTo.UNITS
                && report.unit().equals(review.returnedUnit());
    }

    public List<Review> returnsOfPlan() {
        return returns(review ->
                now.plan() != null && review.subject().equals(now.plan().id().value()));
    }

    private List<Review> returns(Predicate<Review> which) {
        return decisions().stream()
                .filter(review -> review.outcome() == ReviewOutcome.RETURNED)
                .filter(which)
                .toList();
    }

    /** Empty where the task has that indicator no more. */
    public String indicatorName(IndicatorId id) {
        return measures.stream()
                .map(Measure::indicator)
                .filter(indicator -> indicator.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse("");
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

    /** Who last agreed to the whole. */
    public String reviewer() {
        return decisions().stream()
                .filter(review -> review.outcome() == ReviewOutcome.ACCEPTED
                        && now.whole() != null
                        && review.subject().equals(now.whole().id().value()))
                .findFirst()
                .map(review -> names.person(review.decidedBy()))
                .orElse("");
    }

    @Nullable
    public ReportValue value(@Nullable Report report, Measure measure) {
        return report == null
                ? null
                : report.content().value(measure.indicator().id()).orElse(null);
    }

    public Indicator.@Nullable Target target(Measure measure) {
        return measure.nextTarget(year()).orElse(null);
    }

    public boolean wanted(Measure measure) {
        return measure.targetOf(year()).isPresent();
    }

    /** ≥ 200, ≈ 50, ↓ 35% or the words of a target that is no number; where the unit stands beside it. */
    public String targetText(Indicator.@Nullable Target target) {
        return target == null ? "" : TargetText.of(target, "");
    }

    /** ≥ 200 公里, ↓ 35% or the words of a target that is no number; where no unit stands beside it. */
    public String targetText(Indicator.Target target, Indicator indicator) {
        return TargetText.of(target, indicator.unit());
    }

    public String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    /** The endings of the files that are taken, for the browser's file dialog. */
    public String accepted() {
        return EvidenceType.accepted();
    }

    /** 1.2 MB, 35 KB. */
    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : BigDecimal.valueOf(bytes * 10 / (1024 * 1024), 1).toPlainString() + " MB";
    }
}
