package io.duban.report;

/** What a verifier found of a file: it bears out the claim, it does not, or what it is to show is not there. */
public enum Finding {
    RIGHT,
    WRONG,
    MISSING
}
