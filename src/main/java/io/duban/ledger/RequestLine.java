package io.duban.ledger;

import io.duban.task.ChangeRequest;

/** A change request in a list. */
public record RequestLine(RequestRow row, ChangeRequest request) {}
