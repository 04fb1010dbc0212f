package io.duban.intake.confirming;

/** A proposed plan is being looked at, or was made the draft of a plan. */
public enum ProposalState {
    OPEN,
    CONFIRMED
}
