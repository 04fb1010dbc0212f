package io.duban.supervision.web;

import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.supervision.OrderId;
import io.duban.supervision.OverdueMatter;
import io.duban.supervision.ReminderKind;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overdue matter as the API tells it; {@code suggested} is null while an order about it is under way. */
record MatterJson(
        String duty,
        StepKey step,
        TaskId task,
        String taskNumber,
        String taskTitle,
        @Nullable LightColor taskLight,
        UnitId unit,
        String unitName,
        @Nullable LocalDate dueOn,
        List<Sent> reminders,
        List<OrderId> orders,
        @Nullable Rung suggested) {

    /** A reminder that was sent. */
    record Sent(ReminderKind kind, Instant at, String words) {}

    static MatterJson of(MatterLine line) {
        OverdueMatter matter = line.matter();
        return new MatterJson(
                matter.duty().id(),
                matter.duty().step(),
                matter.task().id(),
                matter.task().number(),
                matter.task().title(),
                matter.light() == null ? null : matter.light().color(),
                matter.duty().unitId(),
                line.unitName(),
                matter.duty().dueOn(),
                matter.reminders().stream()
                        .map(sent -> new Sent(sent.kind(), sent.sentAt(), sent.words()))
                        .toList(),
                matter.orders().stream().map(SupervisionOrder::id).toList(),
                matter.suggested().orElse(null));
    }
}
