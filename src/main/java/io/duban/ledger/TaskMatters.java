package io.duban.ledger;

import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Duty;
import io.duban.task.Objection;
import java.util.List;

/** What there was about a task beside its reports: objections, orders, reminders, and what is or was owed. */
public record TaskMatters(
        List<Objection> objections, List<SupervisionOrder> orders, List<Reminder> reminders, List<Duty> duties) {}
