package io.duban.ledger;

import io.duban.report.ReadClaims;
import io.duban.supervision.Rectification;
import io.duban.supervision.Reminder;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeType;
import io.duban.task.Duty;
import io.duban.task.Halt;
import io.duban.task.HaltAct;
import io.duban.task.Objection;
import io.duban.task.PartTransfer;
import io.duban.task.ReadReopenings;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What there was about a task beside its reports: objections, orders, reminders, what is or was owed, change
 * requests ({@code askable} what the reader may ask for now), the claims that it is complete, what it was broken
 * down into, how its parts changed hands ({@code transferable} that the reader may transfer one now), how it was
 * looked back at and reopened ({@code reopenable} that the reader may propose it now), and what was found about it
 * ({@code rectifiable} that the reader may say that something is wrong). What the ladder suggests next about what is
 * owed: {@code rungs}, by the id of the open step, for readers who have a ladder.
 */
public record TaskMatters(
        List<Objection> objections,
        List<SupervisionOrder> orders,
        List<Reminder> reminders,
        List<Duty> duties,
        List<ChangeRequest> changes,
        Set<ChangeMatter> askable,
        List<ReadClaims.Decided> claims,
        Breakdown breakdown,
        List<Halt> halts,
        List<HaltAct> haltActs,
        List<PartTransfer> transfers,
        boolean transferable,
        ReadReopenings.Lives lives,
        boolean reopenable,
        List<Rectification> rectifications,
        boolean rectifiable,
        Map<String, Rung> rungs) {

    /** Whether the reader may ask for more time now. */
    public boolean isExtendable() {
        return isAskable(ChangeType.EXTENSION);
    }

    /** Whether the reader may ask for an adjustment now. */
    public boolean isAdjustable() {
        return isAskable(ChangeType.ADJUSTMENT);
    }

    private boolean isAskable(ChangeType type) {
        return askable.stream().anyMatch(matter -> matter.type() == type);
    }
}
