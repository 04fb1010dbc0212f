package io.duban.worklist;

import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that somebody did, with the answer that was given. */
public record DoneItem(
        String id,
        StepKey step,
        Block block,
        UUID subjectId,
        @Nullable Integer year,
        String number,
        String title,
        @Nullable String answer,
        @Nullable LocalDate dueOn,
        Instant doneAt) {

    /** Whether it was done after its due date. */
    public boolean late() {
        return dueOn != null && LocalDate.ofInstant(doneAt, BusinessTime.ZONE).isAfter(dueOn);
    }

    public String subjectPath() {
        return block.about().page(subjectId);
    }
}
