package io.duban.ledger;

import io.duban.report.ReadClaims;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import io.duban.supervision.Ladder;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.Reminder;
import io.duban.supervision.Reminders;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.ChangeRequest;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.Objections;
import io.duban.task.ReadChanges;
import io.duban.task.ReadHalts;
import io.duban.task.ReadReopenings;
import io.duban.task.ReadTransfers;
import io.duban.task.Reopening;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what there was about a task beside its reports, as far as the reader may see it. */
@Component
class ReadMatters {

    private final Objections objections;
    private final SupervisionOrders orders;
    private final Reminders reminders;
    private final Duties duties;
    private final ReadChanges changes;
    private final ReadClaims claims;
    private final ReadBreakdowns breakdowns;
    private final TurningPoints turning;

    ReadMatters(
            Objections objections,
            SupervisionOrders orders,
            Reminders reminders,
            Duties duties,
            ReadChanges changes,
            ReadClaims claims,
            ReadBreakdowns breakdowns,
            TurningPoints turning) {
        this.objections = objections;
        this.orders = orders;
        this.reminders = reminders;
        this.duties = duties;
        this.changes = changes;
        this.claims = claims;
        this.breakdowns = breakdowns;
        this.turning = turning;
    }

    TaskMatters of(Task task, Actor.Person reader) {
        TaskId id = task.id();
        ReadReopenings.Lives lives = turning.reopenings().ofReadable(task);
        List<ChangeRequest> asked = changes.ofTask(id, reader);
        TaskStanding standing = TaskStanding.of(task);
        List<SupervisionOrder> ordered = orders.ofTask(id, Visibility.of(reader));
        List<Reminder> reminded = reminders.ofTask(id);
        List<Duty> owed = duties.ofTask(id);
        return new TaskMatters(
                objections.ofTask(id),
                ordered,
                reminded,
                owed,
                asked,
                changes.askable(task, asked, reader),
                claims.of(id, reader),
                breakdowns.of(task, reader),
                turning.halts().of(id, reader),
                ReadHalts.open(task, reader),
                turning.transfers().of(id, reader),
                ReadTransfers.isOpen(task, reader),
                lives,
                isReopenable(task, lives, reader),
                turning.rectifications().ofTask(id, Visibility.of(reader)),
                RaiseFinding.isRaisable(standing, reader),
                Ladder.next(standing, owed, reminded, ordered, reader));
    }

    private static boolean isReopenable(Task task, ReadReopenings.Lives lives, Actor.Person reader) {
        return task.state() == TaskState.WRITTEN_OFF
                && lives.reopenings().stream().noneMatch(Reopening::isPending)
                && ReadReopenings.mayPropose(task, reader);
    }
}
