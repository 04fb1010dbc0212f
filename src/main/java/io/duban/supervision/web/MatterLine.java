package io.duban.supervision.web;

import io.duban.supervision.OverdueMatter;
import io.duban.supervision.Reminder;
import io.duban.supervision.ReminderKind;
import io.duban.work.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overdue matter in the ladder, with the names it needs, and what this reader may do about it. */
record MatterLine(OverdueMatter matter, String unitName, boolean mayChase, boolean mayPropose) {

    /** What was sent because of the lateness; reminders before the due date are no rung. */
    public List<Reminder> chases() {
        return matter.reminders().stream()
                .filter(reminder -> reminder.kind() != ReminderKind.BEFORE_DUE)
                .toList();
    }

    /** Of what a step is late: of the task itself, or of an order, a request or a finding about it. */
    public Block.About about() {
        return matter.duty().block().about();
    }

    /** The page of that order, request or finding; null where it is the task. */
    public @Nullable String page() {
        return about() == Block.About.TASK ? null : about().page(matter.duty().subject());
    }
}
