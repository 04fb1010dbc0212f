package io.duban.report.web;

import static java.util.Comparator.comparing;

import io.duban.organization.Names;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.ReturnTo;
import io.duban.report.Review;
import io.duban.report.ReviewOutcome;
import io.duban.report.YearReport;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was decided on the reports and the plan of one year of a task. */
record YearDecisions(YearReport now, Names names) {

    /** Latest first. */
    public List<Review> all() {
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
        return all().stream()
                .filter(review -> review.outcome() == ReviewOutcome.RETURNED)
                .filter(which)
                .toList();
    }

    /** Who last agreed to the whole. */
    public String reviewer() {
        return all().stream()
                .filter(review -> review.outcome() == ReviewOutcome.ACCEPTED
                        && now.whole() != null
                        && review.subject().equals(now.whole().id().value()))
                .findFirst()
                .map(review -> names.person(review.decidedBy()))
                .orElse("");
    }
}
