package io.duban.worklist;

import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.ReminderKind;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of a step that is still open, with whoever has the step now: {@code mine} when that is the reader. What
 * was handed in since has no such line, whoever was reminded of it.
 */
public record DeskReminder(
        String itemId,
        ReminderKind kind,
        String words,
        Instant sentAt,
        StepKey step,
        Block block,
        UUID subjectId,
        @Nullable Integer year,
        UnitId aboutUnitId,
        String unitName,
        Role role,
        boolean mine,
        String number,
        String title,
        @Nullable LocalDate dueOn) {

    /** Where it is done by whoever has it, or looked at by the head. */
    public String path() {
        return mine
                ? WorkPath.of(block, step, subjectId, year, aboutUnitId)
                : block.about().page(subjectId);
    }
}
