package io.duban.ledger;

import io.duban.report.ReadClaims;
import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeRequest;
import io.duban.task.Duty;
import io.duban.task.Halt;
import io.duban.task.HaltAct;
import io.duban.task.Objection;
import java.util.List;

/**
 * What there was about a task beside its reports: objections, orders, reminders, what is or was owed, requests for more
 * time ({@code askable} that the reader may ask for it now), the claims that it is complete, and what it was broken
 * down into.
 */
public record TaskMatters(
        List<Objection> objections,
        List<SupervisionOrder> orders,
        List<Reminder> reminders,
        List<Duty> duties,
        List<ChangeRequest> changes,
        boolean askable,
        List<ReadClaims.Decided> claims,
        Breakdown breakdown,
        List<Halt> halts,
        List<HaltAct> haltActs) {}
