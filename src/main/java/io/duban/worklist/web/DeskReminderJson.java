package io.duban.worklist.web;

import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.ReminderKind;
import io.duban.work.Block;
import io.duban.worklist.DeskReminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder of an item that is still to be done; {@code mine} when the caller has it. */
record DeskReminderJson(
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

    static DeskReminderJson of(DeskReminder given) {
        return new DeskReminderJson(
                given.itemId(),
                given.kind(),
                given.words(),
                given.sentAt(),
                given.step(),
                given.block(),
                given.subjectId(),
                given.year(),
                given.aboutUnitId(),
                given.unitName(),
                given.role(),
                given.mine(),
                given.number(),
                given.title(),
                given.dueOn());
    }
}
