package io.duban.worklist.web;

import io.duban.shared.StepKey;
import io.duban.work.Block;
import io.duban.worklist.DoneItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the caller did. */
record DoneItemJson(
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

    static DoneItemJson of(DoneItem given) {
        return new DoneItemJson(
                given.id(),
                given.step(),
                given.block(),
                given.subjectId(),
                given.year(),
                given.number(),
                given.title(),
                given.answer(),
                given.dueOn(),
                given.doneAt());
    }
}
