package io.duban.ledger;

import io.duban.task.ChangeId;

/** A change request as a list finds it, with the names that it is shown with. */
public record RequestRow(ChangeId id, String number, String title, String planTitle, String unitName) {}
