package io.duban.ledger;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list; {@code rectifications} counts the findings about it that are open, {@code units} those that have a
 * part, {@code notSigned} those that have not signed for it; {@code step} is the most urgent one that waits, due on
 * {@code stepDueOn}, and {@code holder} the unit that has it.
 */
public record BoardTask(
        TaskId id,
        PlanId planId,
        int position,
        String number,
        String sectionPath,
        ItemKind kind,
        String title,
        TaskState state,
        @Nullable YearPhase phase,
        int rectifications,
        @Nullable Integer year,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        UnitId leadUnitId,
        String leadUnitName,
        int units,
        int notSigned,
        String planTitle,
        @Nullable StepKey step,
        @Nullable LocalDate stepDueOn,
        @Nullable String holder,
        String sortKey) {

    public Enum<?> standing() {
        return standing(state, phase);
    }

    /** In a word: the phase of its year while it is under way; one that stands still is that, wherever it stood. */
    public static Enum<?> standing(TaskState state, @Nullable YearPhase phase) {
        return state == TaskState.IN_PROGRESS && phase != null ? phase : state;
    }

    /** How far a year came, as the last part of a message's key: what is planned and runs may be reported on by now. */
    public String yearStep(TaskYearState given) {
        boolean reporting =
                phase == YearPhase.REPORTING && Integer.valueOf(given.year()).equals(year);
        return reporting && "RUNNING".equals(given.step()) ? "REPORTING" : given.step();
    }

    /** The innermost heading. */
    public String section() {
        return sectionPath.substring(sectionPath.lastIndexOf('\n') + 1);
    }
}
