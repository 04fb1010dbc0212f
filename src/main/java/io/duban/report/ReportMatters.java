package io.duban.report;

import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.Turns;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decisions on annual plans, reports and claims: at which step, and on what. */
public final class ReportMatters {

    private ReportMatters() {}

    public static Turns.Wanted planStep(TaskYear of) {
        return new Turns.Wanted(Block.DECIDE_ANNUAL_PLAN, of.task().value(), null, null);
    }

    public static Turns.Wanted partStep(TaskYear of, UnitId unit) {
        return new Turns.Wanted(Block.DECIDE_UNIT_REPORT, of.task().value(), null, unit);
    }

    /** The year that an open step of a report or an annual plan is about. */
    static TaskYear yearOf(OpenItem item) {
        return new TaskYear(new TaskId(item.subject()), Objects.requireNonNull(item.year(), "it has a year"));
    }

    /** The step of the node, or the only one that is open. */
    public static Turns.Wanted claimStep(TaskId task, @Nullable String node) {
        return new Turns.Wanted(Block.DECIDE_CLAIM, task.value(), node, null);
    }

    public static Turns.Matter of(AnnualPlan plan) {
        return new Turns.Matter(plan.id().value());
    }

    public static Turns.Matter of(Report report) {
        return new Turns.Matter(report.id().value());
    }

    public static Turns.Matter of(CompletionClaim claim) {
        return new Turns.Matter(claim.id().value());
    }
}
