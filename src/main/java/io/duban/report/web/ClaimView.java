package io.duban.report.web;

import static java.util.Comparator.comparing;

import io.duban.organization.Names;
import io.duban.report.ClaimCheck;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimFiles;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.EarlierProgress;
import io.duban.report.Evidence;
import io.duban.report.EvidenceId;
import io.duban.report.OpenOrders.OpenOrder;
import io.duban.report.ReadClaims;
import io.duban.report.Review;
import io.duban.report.TargetCheck;
import io.duban.task.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a task as the pages show it: its last year, the claim with what was decided on it, its targets, the files
 * that the claim rests on, the orders that are open.
 *
 * @param decided null as long as nothing was written
 * @param names of whoever wrote and decided
 */
record ClaimView(
        YearView year,
        ReadClaims.@Nullable Decided decided,
        List<TargetCheck> checks,
        List<ClaimFiles.Group> files,
        List<OpenOrder> orders,
        List<Task> openChildren,
        Names names) {

    public Task task() {
        return year.task();
    }

    public @Nullable CompletionClaim claim() {
        return decided == null ? null : decided.claim();
    }

    /** The same, with what its claim said once. */
    ClaimView as(ClaimContent content) {
        return new ClaimView(
                year, decided == null ? null : decided.as(content), checks, files, orders, openChildren, names);
    }

    /** What stands in the way of handing a claim in is found by it. */
    ClaimCheck check() {
        return ClaimCheck.of(task(), checks, openChildren.size());
    }

    /** How far the task was verified before the claim. */
    public EarlierProgress before() {
        return check().before();
    }

    /** Whether there is a claim that the reader may read. */
    public boolean readable() {
        return decided != null && !decided.own();
    }

    /** What the claim says of a target; null where it says nothing. */
    public @Nullable ClaimTarget said(TargetCheck check) {
        return decided == null ? null : decided.claim().content().target(check).orElse(null);
    }

    /** The latest first. */
    public List<Review> decisions() {
        return decided == null
                ? List.of()
                : decided.decisions().stream()
                        .sorted(comparing(Review::decidedAt).reversed())
                        .toList();
    }

    public List<Review> returns() {
        return decided == null ? List.of() : decided.returns();
    }

    /** Empty where the file is not on the claim any more. */
    public String fileName(EvidenceId id) {
        return files.stream()
                .flatMap(group -> group.files().stream())
                .filter(file -> file.id().equals(id))
                .map(Evidence::fileName)
                .findFirst()
                .orElse("");
    }

    /** In which place of the form a file stands. */
    public int placeOf(EvidenceId id) {
        List<EvidenceId> ids = files.stream()
                .flatMap(group -> group.files().stream())
                .map(Evidence::id)
                .toList();
        return ids.indexOf(id);
    }

    /** The files of the claim itself. */
    public List<Evidence> ownFiles() {
        return files.stream()
                .filter(group -> group.year() == null)
                .flatMap(group -> group.files().stream())
                .toList();
    }
}
