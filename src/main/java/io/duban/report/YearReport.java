package io.duban.report;

import io.duban.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one year of a task, as one reader may see it: the annual plan, the whole report, the units' parts,
 * the decisions (oldest first) and the files on each report. A report whose text is still its unit's own is there
 * without its content.
 */
public record YearReport(
        int year,
        @Nullable AnnualPlan plan,
        @Nullable Report whole,
        List<Report> parts,
        List<Review> reviews,
        Map<ReportId, List<Evidence>> evidence) {

    public YearReport {
        parts = List.copyOf(parts);
        reviews = List.copyOf(reviews);
        evidence = Map.copyOf(evidence);
    }

    public Optional<Report> part(UnitId unit) {
        return parts.stream().filter(part -> part.unit().equals(unit)).findFirst();
    }

    /** The whole, where there is one, and the parts. */
    public List<Report> reports() {
        return Stream.concat(Stream.ofNullable(whole), parts.stream()).toList();
    }

    public List<Evidence> evidenceOf(ReportId report) {
        return evidence.getOrDefault(report, List.of());
    }

    /** The verified percentage last given in this year, or null. */
    public @Nullable Integer verifiedPercent() {
        Integer last = null;
        for (Review review : reviews) {
            last = review.verifiedPercent() == null ? last : review.verifiedPercent();
        }
        return last;
    }
}
