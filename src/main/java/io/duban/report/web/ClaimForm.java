package io.duban.report.web;

import io.duban.plan.IndicatorId;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.TargetCheck;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.SeenVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claim that a task is complete, as it is typed; {@code tab} as in {@link ReportForm}. */
record ClaimForm(
        @Nullable @Size(max = 10000) @Lines String done,
        @Nullable @Percent Integer percent,
        @Nullable @Size(max = 1000) @Lines String fallen,
        @Nullable @Size(max = 1000) @Lines String openChildren,
        @Nullable @Valid List<TargetForm> targets,
        @Nullable Integer version,
        @Nullable @Size(max = 40) String tab) {

    /** A target; {@code year} is the target's own. */
    record TargetForm(
            @NotNull IndicatorId indicator,
            @NotNull @CalendarYear Integer year,
            @Nullable @Size(max = 40) String typed,
            @Nullable Boolean met,
            @Nullable @Size(max = 1000) @Lines String words) {

        static TargetForm of(ClaimTarget target) {
            return new TargetForm(target.indicator(), target.year(), target.typed(), target.met(), target.words());
        }

        /** What the approved reports say, to begin from. */
        static TargetForm of(TargetCheck check) {
            String typed = check.value() == null ? "" : check.value().typed();
            return new TargetForm(check.indicator().id(), check.target().year(), typed, check.reached(), "");
        }

        ClaimTarget target() {
            return new ClaimTarget(indicator, year, ReportForm.text(typed), met, ReportForm.text(words));
        }

        boolean isOf(TargetCheck check) {
            return check.indicator().id().equals(indicator)
                    && Integer.valueOf(check.target().year()).equals(year);
        }
    }

    static ClaimForm of(@Nullable CompletionClaim claim, @Nullable Integer claimedPercent) {
        if (claim == null) {
            return new ClaimForm("", claimedPercent, "", "", List.of(), null, null);
        }
        return new ClaimForm(
                claim.content().done(),
                claim.content().percent() == null && claim.content().done().isEmpty()
                        ? claimedPercent
                        : claim.content().percent(),
                claim.content().fallen(),
                claim.content().openChildren(),
                claim.content().targets().stream().map(TargetForm::of).toList(),
                claim.version(),
                null);
    }

    /** As {@link ReportForm#draft()}. */
    ClaimDraft draft() {
        return draft(version, ReportForm.window(tab));
    }

    /** As {@link ReportForm#draft(SeenVersion)}. */
    ClaimDraft draft(SeenVersion seen) {
        return draft(seen.named(version), tab);
    }

    private ClaimDraft draft(@Nullable Integer seenVersion, @Nullable String window) {
        // One that could not be read is null here, and refused at its field.
        List<ClaimTarget> typed = lines().stream()
                .filter(line -> line.indicator() != null && line.year() != null)
                .map(TargetForm::target)
                .toList();
        ClaimContent content = new ClaimContent(
                ReportForm.text(done), percent, ReportForm.text(fallen), ReportForm.text(openChildren), typed);
        return new ClaimDraft(content, seenVersion, window);
    }

    /** As it was typed, or as the approved reports say. */
    public TargetForm line(TargetCheck check) {
        return lines().stream().filter(line -> line.isOf(check)).findFirst().orElseGet(() -> TargetForm.of(check));
    }

    private List<TargetForm> lines() {
        return targets == null ? List.of() : targets;
    }
}
