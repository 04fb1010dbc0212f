package io.duban.supervision.web;

import io.duban.supervision.OverdueMatter;
import io.duban.supervision.Reminder;
import io.duban.supervision.ReminderKind;
import java.util.List;

/** An overdue matter in the ladder, with the names it needs, and what this reader may do about it. */
record MatterLine(OverdueMatter matter, String unitName, boolean mayChase, boolean mayPropose) {

    /** What was sent because of the lateness; reminders before the due date are no rung. */
    public List<Reminder> chases() {
        return matter.reminders().stream()
                .filter(reminder -> reminder.kind() != ReminderKind.BEFORE_DUE)
                .toList();
    }

    /** Whether it is a step of an order that is late, and not one of the task's own. */
    public boolean ofAnOrder() {
        return !matter.duty().subject().equals(matter.task().id().value());
    }
}
