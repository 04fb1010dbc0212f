package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import java.time.Instant;

/**
 * That a unit's part in a task went over to another unit (移交), by whom, why and on what basis.
 *
 * @param responsibility what the part is
 */
public record PartTransfer(
        TransferId id,
        TaskId taskId,
        PlanId planId,
        Passing passing,
        Responsibility responsibility,
        Grounds grounds,
        PersonId by,
        Instant at) {

    /** From which unit to which. */
    public record Passing(UnitId from, UnitId to) {}

    /**
     * Why.
     *
     * @param basis the document that it rests on, by number or name
     */
    public record Grounds(String reason, String basis) {

        /** Refuses an empty reason, and an empty basis. */
        void check() {
            if (RequiredText.isMissing(reason) || RequiredText.isMissing(basis)) {
                throw new TransferRefusal.WordsRequired(RequiredText.isMissing(reason) ? "reason" : "basis");
            }
        }
    }
}
